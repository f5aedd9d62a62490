import type { PublishedFigure } from '@bac-thang/plan';
import { builder } from '../builder.ts';
import { spoken, spokenIfAny } from '../language.ts';
import { TargetType } from './target.ts';

const PublishedFigureType = builder.objectRef<PublishedFigure>('PublishedFigure').implement({
  description: 'A figure published elsewhere, told apart from what was entered here.',
  fields: (t) => ({
    year: t.exposeInt('year'),
    standard: t.string({ nullable: true, resolve: ({ standard }) => standard ?? null }),
    value: t.exposeFloat('value', { description: "In the figure's own unit of measure." }),
    what: spoken(t, ({ what }) => what),
    unitOfMeasure: spoken(t, ({ unitOfMeasure }) => unitOfMeasure),
    source: t.exposeString('source'),
    certainty: t.exposeString('certainty', { description: 'read: stands so in the source; derived: computed from figures that do; memory: not confirmed.' }),
    derivation: spokenIfAny(t, ({ derivation }) => derivation),
  }),
});

builder.objectField(TargetType, 'publishedFigures', (t) =>
  t.field({ type: [PublishedFigureType], resolve: (target, _args, { plan }) => plan.publishedFigures.filter((figure) => figure.target === target.id) }),
);
