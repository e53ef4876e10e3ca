#include "ui/dictionary/entry_text.h"

#include <QTextDocument>

#include <algorithm>
#include <cmath>
#include <memory>

namespace duizhao {

EntryText::EntryText(QWidget* parent) : QTextBrowser(parent) {
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
}

int EntryText::heightAt(int width) const {
    const std::unique_ptr<QTextDocument> copy(document()->clone());
    copy->setDocumentMargin(0);
    copy->setTextWidth(width);
    return static_cast<int>(std::ceil(copy->size().height()));
}

int EntryText::naturalWidth(int most) const {
    const std::unique_ptr<QTextDocument> copy(document()->clone());
    copy->setDocumentMargin(0);
    copy->setTextWidth(most);
    return std::min(most, static_cast<int>(std::ceil(copy->idealWidth())) + 1);
}

} // namespace duizhao
