/** Khu vực nông thôn or thành thị: a commune is rural, a town is urban. */
export type Area = 'rural' | 'urban';
