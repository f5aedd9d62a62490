import { canAccept, canReadCell, canRecord, canReturn } from '@bac-thang/access';
import { measureById } from '@bac-thang/plan';
import { signedIn } from '../../context.ts';
import { registerKey } from '../../values/register-value.ts';
import { AdministrativeUnitType, unitOfPlan, unitOnDate } from '../administrative-unit/administrative-unit.ts';
import { builder } from '../builder.ts';
import { failure, notFound } from '../errors.ts';
import { standardsOf } from './check-observation.ts';
import { latestVersions, type ObservationVersion, readableCells, rightsOf } from './observation-versions.ts';
import { RegisterValueType } from './register-value.ts';

export const ObservationStateEnum = builder.enumType('ObservationState', {
  description: 'DRAFT nháp, SUBMITTED đã trình, ACCEPTED đã chấp nhận, RETURNED trả lại.',
  values: { DRAFT: { value: 'draft' }, SUBMITTED: { value: 'submitted' }, ACCEPTED: { value: 'accepted' }, RETURNED: { value: 'returned' } } as const,
});

const ObservationRef = builder.objectRef<ObservationVersion>('Observation');
export const ObservationType = ObservationRef.implement({
  description: 'One version of a cell (số liệu). A cell is measure, unit or organisation, year, standard.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Names this version; a change of state keeps it, a change of value makes a new one.' }),
    measure: t.exposeID('measure'),
    administrativeUnit: t.field({
      type: AdministrativeUnitType,
      nullable: true,
      description: "Unit of the plan's set; null for one figure of the district or of an organisation.",
      resolve: ({ unit }, _args, { plan }) => unitOfPlan(plan, unit),
    }),
    reportingUnit: t.field({
      type: AdministrativeUnitType,
      nullable: true,
      description: 'Unit that reported: another one where units have merged.',
      resolve: ({ reportingUnit, year }, _args, { plan }) => unitOnDate(plan, reportingUnit, `${year}-12-31`),
    }),
    organisation: t.exposeID('organisation', { nullable: true }),
    year: t.exposeInt('year', { description: 'The value stands for 31 December of this year.' }),
    standard: t.exposeString('standard', { nullable: true, description: 'Poverty standard; null for measures without one.' }),
    version: t.exposeInt('version'),
    numerator: t.exposeFloat('numerator', { nullable: true, description: "In the measure's unit; null: not reported." }),
    denominator: t.exposeFloat('denominator', { nullable: true, description: "In the measure's unit; null: not reported." }),
    quantity: t.exposeFloat('quantity', { nullable: true, description: "In the measure's unit; null: not reported." }),
    level: t.exposeInt('level', { nullable: true }),
    state: t.expose('state', { type: ObservationStateEnum }),
    note: t.exposeString('note', { nullable: true, description: "The author's remark, or why it was returned." }),
    recordedAt: t.field({ type: 'DateTime', resolve: ({ recordedAt }) => new Date(recordedAt) }),
    recordedBy: t.string({ description: 'User name of the author.', resolve: ({ author }) => author.userName }),
    accepted: t.field({
      type: ObservationRef,
      nullable: true,
      description: 'The typed version that was accepted last; verdicts count it, unless `register` has a value. null: none was accepted.',
      resolve: (version) => (version.isCounted ? version : version.accepted),
    }),
    register: t.field({
      type: RegisterValueType,
      nullable: true,
      description: 'What the register of households counted in this cell; it counts in verdicts, this typed value does not. null: nothing.',
      resolve: async ({ measure, unit, year, standard }, _args, context) =>
        (unit === null ? undefined : (await context.counted()).register.get(registerKey({ measure, unit, year, standard }))) ?? null,
    }),
    mayRecord: t.boolean({
      description: 'The viewer may write a next version.',
      resolve: (version, _args, context) => canRecord(signedIn(context), rightsOf(context.plan, version)),
    }),
    maySubmit: t.boolean({
      resolve: (version, _args, context) => version.isLatest && version.state === 'draft' && canRecord(signedIn(context), rightsOf(context.plan, version)),
    }),
    mayAccept: t.boolean({
      resolve: (version, _args, context) => version.isLatest && version.state === 'submitted' && canAccept(signedIn(context), rightsOf(context.plan, version)),
    }),
    mayReturn: t.boolean({
      resolve: (version, _args, context) => version.isLatest && version.state === 'submitted' && canReturn(signedIn(context), rightsOf(context.plan, version)),
    }),
  }),
});

builder.queryField('observations', (t) =>
  t.field({
    type: [ObservationType],
    description: 'The latest version of each cell of one measure and year that the session may see.',
    args: { measure: t.arg.id({ required: true }), year: t.arg.int({ required: true }) },
    resolve: async (_root, { measure, year }, context) => {
      if (!measureById(context.plan, measure)) throw notFound(`chỉ số "${measure}"`, `measure "${measure}"`);
      return latestVersions(context.db, context.plan, { tenant: context.tenant, measure, year, AND: readableCells(signedIn(context), context.plan) });
    },
  }),
);

const MOST_MEASURES = 10;

builder.queryField('observationTable', (t) =>
  t.field({
    type: [ObservationType],
    description: 'Several columns of a grid at once: at most ten measures (poverty standards counted), so that an answer never exceeds 200 rows.',
    complexity: { field: 1, multiplier: 20 },
    args: { measures: t.arg.idList({ required: true }), year: t.arg.int({ required: true }) },
    resolve: async (_root, { measures, year }, context) => {
      // in 2021 a poverty measure has a row for each of two standards
      const columns = measures.reduce((sum, id) => sum + Math.max(1, standardsOf(context.plan, measureById(context.plan, id), year).length), 0);
      if (columns > MOST_MEASURES)
        throw failure('BAD_USER_INPUT', `Nhiều nhất ${MOST_MEASURES} chỉ số một lần.`, `At most ${MOST_MEASURES} measures at a time.`);
      return latestVersions(context.db, context.plan, {
        tenant: context.tenant,
        measure: { in: measures },
        year,
        AND: readableCells(signedIn(context), context.plan),
      });
    },
  }),
);

/** Whether the session may see a version at all; what it may not see looks missing. */
export const mayRead = (session: ReturnType<typeof signedIn>, plan: Parameters<typeof rightsOf>[0], version: ObservationVersion): boolean =>
  canReadCell(session, rightsOf(plan, version));
