#pragma once

#include <cstddef>
#include <map>
#include <utility>

namespace duizhao {

/// Remembers at most `limit` answers; when full it forgets them all and begins again. That is enough where a
/// screenful of keys is asked again and again and the limit is many screenfuls.
template <typename Key, typename Value>
class BoundedCache {
public:
    explicit BoundedCache(std::size_t limit) : limit_(limit) {}

    const Value* find(const Key& key) const {
        const auto found = values_.find(key);
        return found == values_.end() ? nullptr : &found->second;
    }
    const Value& insert(const Key& key, Value value) {
        if (values_.size() >= limit_)
            values_.clear();
        return values_.insert_or_assign(key, std::move(value)).first->second;
    }
    void clear() { values_.clear(); }
    std::size_t size() const { return values_.size(); }

private:
    std::size_t limit_;
    std::map<Key, Value> values_;
};

} // namespace duizhao
