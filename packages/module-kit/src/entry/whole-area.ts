/** Row of the one figure that an office gives for the whole area. */
export const wholeArea = 'district';
