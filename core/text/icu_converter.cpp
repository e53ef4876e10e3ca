#include "core/text/icu_converter.h"

#include <unicode/ucnv_err.h>

namespace duizhao {

Converter openConverter(const char* name) {
    UErrorCode status = U_ZERO_ERROR;
    Converter converter(ucnv_open(name, &status));
    if (U_FAILURE(status))
        return nullptr;
    ucnv_setFallback(converter.get(), false);
    return converter;
}

bool canEncode(UConverter& converter, char16_t character) {
    UErrorCode status = U_ZERO_ERROR;
    ucnv_setFromUCallBack(&converter, UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    char bytes[8];
    ucnv_fromUChars(&converter, bytes, sizeof bytes, &character, 1, &status);
    ucnv_reset(&converter);
    return U_SUCCESS(status);
}

} // namespace duizhao
