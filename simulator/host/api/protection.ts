/** Excel.WorksheetProtection. */
import type { HostContext } from "../context";
import type { SheetModel } from "../model/sheet";
import { apiClass, type ApiObject } from "../protocol/api";
import { hostError } from "../protocol/errors";
import { optionalText } from "./args";

export const protectionObject: (sheet: SheetModel, host: HostContext) => ApiObject = apiClass<SheetModel>({
  name: "WorksheetProtection",
  get: { Protected: (sheet) => sheet.protection !== null },
  actions: {
    Protect: (sheet, [, password]) => {
      if (sheet.protection) throw hostError("AccessDenied");
      sheet.protection = { password: optionalText(password) };
      return undefined;
    },
    Unprotect: (sheet, [password]) => {
      if (sheet.protection?.password && sheet.protection.password !== optionalText(password)) {
        throw hostError("AccessDenied");
      }
      sheet.protection = null;
      return undefined;
    },
  },
});
