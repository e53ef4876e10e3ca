#include "ui/placeholder.h"
