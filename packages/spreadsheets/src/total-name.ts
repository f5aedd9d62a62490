import { foldMarks } from './fold-vietnamese.ts';

// Whole names only: a commune may well be called "Cộng Hòa", and the list of units is asked first.
const total =
  /^(?:tong|cong|tong cong|tong so|total|sum|subtotal|grand total|binh quan|trung binh|average|trong do)(?: (?:so|cong|chung|chung toan|ca|toan|cac|xa|thi tran|don vi|huyen|tinh|district|province))*$/u;
const whole = /^(?:tong|cong|tong cong|tong so)? ?(?:(?:toan|ca|chung)(?: (?:huyen|tinh|xa|vung|dia ban))?|huyen|tinh|district|province)(?: .*)?$/u;

/** Whether the text names a total or a whole district or province ("Tổng", "Cộng", "Toàn huyện", "Huyện …"), not a commune. */
export function isTotalName(text: string): boolean {
  const folded = foldMarks(text);
  return total.test(folded) || (whole.test(folded) && folded !== '' && !/^(?:toan|ca|chung) (?!huyen|tinh|xa|vung|dia ban)/u.test(folded));
}
