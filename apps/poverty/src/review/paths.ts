const base = '/poverty/review';

/** Addresses of the review's pages; of persons nothing stands in them but the id of a household in its review. */
export const reviewPaths = {
  unit: (review: string, unit: string) => `${base}/${review}/${unit}`,
  complaints: (review: string, unit: string) => `${base}/${review}/${unit}/complaints`,
  decision: (review: string, unit: string) => `${base}/${review}/${unit}/decision`,
  certificates: (review: string, unit: string, recognition: string) => `${base}/${review}/${unit}/certificates/${recognition}`,
  hamlet: (review: string, unit: string, hamlet: string) => `${base}/${review}/${unit}/${hamlet}`,
  meeting: (review: string, unit: string, hamlet: string) => `${base}/${review}/${unit}/${hamlet}/meeting`,
  posting: (review: string, unit: string, hamlet: string) => `${base}/${review}/${unit}/${hamlet}/posting`,
  sheet: (review: string, unit: string, hamlet: string, household: string) => `${base}/${review}/${unit}/${hamlet}/${household}`,
  rules: () => `${base}/rules`,
};
