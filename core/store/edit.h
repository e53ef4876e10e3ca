#pragma once

#include "core/base/result.h"
#include "core/store/changeset.h"
#include "core/store/database.h"
#include "core/store/history.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace duizhao {

/// One Change while it is being made: begin, write rows, finish. Without finish() nothing has happened.
class RunningEdit {
public:
    /// Errors: articleMissing (never was, or is removed), and the library's.
    static Result<RunningEdit> begin(const Edit& edit);

    Database& database() const { return edit_->library.database(); }
    /// articleMissing where the bitext is not of the edit's article.
    Result<void> expectBitext(std::int64_t bitext) const;

    /// Writes the change into the history and makes all durable. Where no row was changed there is no change.
    Result<void> finish();

private:
    RunningEdit(const Edit& edit, Transaction transaction, ChangeRecorder recorder)
        : edit_(&edit), transaction_(std::move(transaction)), recorder_(std::move(recorder)) {}
    Result<bool> mergedWithLatest(std::string_view changeset);
    Result<void> append(std::string_view changeset);

    const Edit* edit_;
    Transaction transaction_;
    ChangeRecorder recorder_;
};

/// The latest standing change of an article that touched the row of a table with this (text) key.
struct ChangeOfRow {
    std::string name;
    std::string window;
};
Result<std::optional<ChangeOfRow>> latestChangeOf(Database& database, std::int64_t article,
                                                  std::string_view table, const std::string& key);

/// Brings a removed article back, as undoing its removal does. Inside a transaction of the caller.
Result<void> takeBackRemoval(Database& database, std::int64_t article);

} // namespace duizhao
