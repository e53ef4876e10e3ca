#pragma once

#include <QTextBrowser>

namespace duizhao {

/// Rich text that is read, not edited: as high as its text at a width, a scroll bar only where it must be
/// lower. No links, no frame, the ground of what is behind it.
class EntryText : public QTextBrowser {
    Q_OBJECT
public:
    explicit EntryText(QWidget* parent = nullptr);

    /// The height that shows all text at this width.
    int heightAt(int width) const;
    /// The width that the text takes of `most`.
    int naturalWidth(int most) const;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return heightAt(width); }
};

} // namespace duizhao
