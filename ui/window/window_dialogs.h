#pragma once

namespace duizhao {

class MainWindow;

// The dialogs of the window. Each returns at once and belongs to the window.

void askAnnotator(MainWindow& window);
/// All keys on one page.
void showKeys(MainWindow& window);
void changeKeys(MainWindow& window);
/// Who did what on which day.
void showWorkReport(MainWindow& window);

} // namespace duizhao
