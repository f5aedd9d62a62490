import type { PublishedFigure } from '@bac-thang/plan';
import { builder } from '../builder.ts';
import { LanguageEnum, say } from '../language.ts';
import { TargetType } from './target.ts';

const PublishedFigureType = builder.objectRef<PublishedFigure>('PublishedFigure').implement({
  description: 'A figure published elsewhere, told apart from what was entered here.',
  fields: (t) => ({
    year: t.exposeInt('year'),
    standard: t.string({ nullable: true, resolve: ({ standard }) => standard ?? null }),
    value: t.exposeFloat('value', { description: "In the figure's own unit of measure." }),
    what: t.string({
      args: { language: t.arg({ type: LanguageEnum, defaultValue: 'VI' }) },
      resolve: ({ what }, { language }) => say(what, language),
    }),
    unitOfMeasure: t.string({
      args: { language: t.arg({ type: LanguageEnum, defaultValue: 'VI' }) },
      resolve: ({ unitOfMeasure }, { language }) => say(unitOfMeasure, language),
    }),
    source: t.exposeString('source'),
    certainty: t.exposeString('certainty', { description: 'read: stands so in the source; derived: computed from figures that do; memory: not confirmed.' }),
    derivation: t.string({
      nullable: true,
      args: { language: t.arg({ type: LanguageEnum, defaultValue: 'VI' }) },
      resolve: ({ derivation }, { language }) => (derivation ? say(derivation, language) : null),
    }),
  }),
});

builder.objectField(TargetType, 'publishedFigures', (t) =>
  t.field({ type: [PublishedFigureType], resolve: (target, _args, { plan }) => plan.publishedFigures.filter((figure) => figure.target === target.id) }),
);
