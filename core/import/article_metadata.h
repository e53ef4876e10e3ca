#pragma once

#include "core/bitext/article.h"

#include <string>

namespace duizhao {

/// What a list calls the article: its English title, else the Chinese one, else its first heading, else its
/// first words (at most 80 characters, cut between words). UTF-8, one line.
std::string titleOf(const Article& article);

/// Where the article came from, by its credit lines: the address of the source they name; of several the one
/// that leads to a page, not to a site. Empty if there is none. UTF-8.
std::string urlOf(const Article& article);

} // namespace duizhao
