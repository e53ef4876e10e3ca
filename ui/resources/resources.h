#pragma once

namespace duizhao {

/// Makes the program's files (":/sample/…", ":/icons/…", ":/translations/…") readable. The linker leaves them
/// out of a program that never calls this.
void useResources();

} // namespace duizhao
