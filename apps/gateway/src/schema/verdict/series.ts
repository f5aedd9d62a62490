import type { TargetSeriesPoint } from '@bac-thang/indicators';
import { builder } from '../builder.ts';

export const SeriesPointType = builder.objectRef<TargetSeriesPoint>('SeriesPoint').implement({
  description: "One step of the terrace: where the target should stand by the year's end, and where it stood. Numbers in the target's unit of measure.",
  fields: (t) => ({
    year: t.exposeInt('year'),
    standard: t.string({ nullable: true, description: 'Values of different standards are not to be compared.', resolve: ({ standard }) => standard ?? null }),
    expected: t.float({ nullable: true, resolve: ({ expected }) => expected ?? null }),
    actual: t.float({ nullable: true, description: 'null: nothing accepted in this year.', resolve: ({ actual }) => actual ?? null }),
    numerator: t.float({ nullable: true, resolve: ({ numerator }) => numerator ?? null }),
    denominator: t.float({ nullable: true, resolve: ({ denominator }) => denominator ?? null }),
    lower: t.float({ nullable: true, resolve: ({ lower }) => lower ?? null }),
    upper: t.float({ nullable: true, resolve: ({ upper }) => upper ?? null }),
    unitsReported: t.exposeInt('unitsReported'),
    unitsExpected: t.exposeInt('unitsExpected'),
  }),
});
