#pragma once

#include <cstddef>
#include <string_view>

namespace duizhao {

/// Whether an English attribution of the speech that just ended starts at `at` with a name: `Li says`,
/// `the old man` (small letters never start a sentence and are not asked here), `Grannie Liu exclaimed`.
bool englishAttributionAt(std::u16string_view text, std::size_t at);

/// Whether a Chinese attribution of the speech that just ended starts at `at`: 他说。 · 汪先生低声问道， · Li
/// 與 Wu 在文章中寫道。 Words of saying with a colon behind (他说：) introduce what follows, and are none.
bool chineseAttributionAt(std::u16string_view text, std::size_t at);

} // namespace duizhao
