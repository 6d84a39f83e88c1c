#include "../../../Sources/CLibXML2/shim.h"
