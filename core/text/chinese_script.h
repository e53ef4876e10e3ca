#pragma once

namespace duizhao {

/// The script of Chinese that has a character which the other one does not have.
enum class OnlyIn { neither, simplified, traditional };

/// Judges one Han character of the Basic Multilingual Plane; anything else is `neither`. Only simplified is a
/// character of GB 2312, the set of the mainland, that Big5, the set of Taiwan, lacks and that ICU's
/// transliterator turns into another (国, but not 后 or 干); only traditional the other way round (國, but
/// not 著 or 乾). The table is made at the first call, in some hundredths of a second; safe in any thread.
OnlyIn onlyIn(char16_t character);

} // namespace duizhao
