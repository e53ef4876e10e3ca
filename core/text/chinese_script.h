#pragma once

namespace duizhao {

/// The script of Chinese that has a character which the other one does not have.
enum class OnlyIn { neither, simplified, traditional };

/// Judges one Han character of the Basic Multilingual Plane; anything else is `neither`. A character counts
/// as only simplified when ICU's transliterator turns it into a traditional one and Big5, the set of Taiwan,
/// lacks it (国, but not 后 or 干); as only traditional when ICU simplifies it and GB 2312, the set of the
/// mainland, lacks it (國, but not 著 or 乾).
OnlyIn onlyIn(char16_t character);

} // namespace duizhao
