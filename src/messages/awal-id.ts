/** The Indonesian areas that the pane needs before it has read the workbook; a new area belongs to ./id. */
import excel from "./id/excel.json";
import pane from "./id/pane.json";

export const awalId = { excel, pane };
