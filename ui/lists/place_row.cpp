#include "ui/lists/place_row.h"

namespace duizhao {

void prepare(PlaceRow& row) {
    if (row.searched.text.isEmpty())
        row.searched.text = row.cells.join(QChar(u'\n')).toCaseFolded();
}

void prepare(std::vector<PlaceRow>& rows) {
    for (PlaceRow& row : rows)
        prepare(row);
}

} // namespace duizhao
