import type { ModuleManifest } from '../manifest/module-manifest.ts';
import type { MockValues } from './mock-schema-link.ts';

/** Makes the made-up answers fit a module and the two units of the made-up plan. */
export const mockValues = (manifest: Pick<ModuleManifest, 'id' | 'owner'>): MockValues => ({
  module: manifest.id,
  department: manifest.owner,
  'Measure.units': ['00001', '00002'],
  'Measure.levels': [0, 1],
  'Measure.levelNames': ['chưa đạt', 'đạt'],
  'Measure.group': 'Bảng thử',
  'Measure.byStandard': false,
  'AdministrativeUnit.code': '00001',
  'UnitResult.id': '00001',
  'RecognisedReview.kind': 'PERIODIC',
  'RecognisedReview.year': 2023,
  'RecognisedReview.standards': ['nd07-2021'],
  'PovertyStandard.id': 'nd07-2021',
  'PovertyStandard.validFrom': '2022-01-01',
  'PovertyStandard.validTo': null,
  'PovertyHistogram.unit': [0],
  'PovertyHistogram.deprived': [1],
  'PovertyHistogram.unknown': [0],
});
