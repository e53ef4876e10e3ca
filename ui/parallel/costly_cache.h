#pragma once

#include <cstddef>
#include <list>
#include <map>
#include <utility>

namespace duizhao {

/// Keeps values up to a total cost; those used longest ago go first. The value inserted last always stays.
/// References stay valid until the next insert.
template <typename Key, typename Value>
class CostlyCache {
public:
    explicit CostlyCache(std::size_t mostCost) : mostCost_(mostCost) {}

    Value* find(const Key& key) {
        const auto found = places_.find(key);
        if (found == places_.end())
            return nullptr;
        entries_.splice(entries_.begin(), entries_, found->second);
        return &entries_.front().value;
    }

    Value& insert(const Key& key, Value value, std::size_t cost) {
        remove(key);
        entries_.push_front({key, std::move(value), cost});
        places_[key] = entries_.begin();
        cost_ += cost;
        while (cost_ > mostCost_ && entries_.size() > 1)
            remove(Key(entries_.back().key));
        return entries_.front().value;
    }

    void remove(const Key& key) {
        const auto found = places_.find(key);
        if (found == places_.end())
            return;
        cost_ -= found->second->cost;
        entries_.erase(found->second);
        places_.erase(found);
    }

    void clear() {
        entries_.clear();
        places_.clear();
        cost_ = 0;
    }

    std::size_t size() const { return entries_.size(); }
    std::size_t cost() const { return cost_; }

private:
    struct Entry {
        Key key;
        Value value;
        std::size_t cost;
    };
    std::size_t mostCost_;
    std::size_t cost_ = 0;
    std::list<Entry> entries_; ///< used last first
    std::map<Key, typename std::list<Entry>::iterator> places_;
};

} // namespace duizhao
