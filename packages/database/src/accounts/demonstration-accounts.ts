import type { Post } from '@bac-thang/access';
import type { Plan } from '@bac-thang/plan';
import { searchForm } from '../register/search-form.ts';

export interface NewAccount {
  readonly userName: string;
  readonly displayName: string;
  readonly post: Post;
  readonly department?: string;
  readonly administrativeUnit?: string;
}

/** User names by department, as officials would shorten them. */
const userNameOf: Readonly<Record<string, string>> = {
  labour: 'lao-dong',
  education: 'giao-duc',
  'health-office': 'van-phong',
  infrastructure: 'ha-tang',
  agriculture: 'nong-nghiep',
  culture: 'van-hoa',
  'policy-bank': 'ngan-hang',
  front: 'mat-tran',
};

const withoutMarks = (name: string): string => searchForm(name).replaceAll(' ', '-');

/** One account a post: the leader, each department, two a commune, auditor and administrator. Made up, and marked so. */
export function demonstrationAccounts(plan: Plan): NewAccount[] {
  return [
    { userName: 'lanh-dao', displayName: 'Lãnh đạo UBND huyện (minh họa)', post: 'leader' },
    ...plan.departments.map(({ id, name }) => ({
      userName: userNameOf[id] ?? withoutMarks(id),
      displayName: `${name.vi} (minh họa)`,
      post: 'department' as const,
      department: id,
    })),
    ...plan.units.flatMap((unit): NewAccount[] => {
      const kind = unit.kind === 'town' ? 'thi-tran' : 'xa';
      const word = unit.kind === 'town' ? 'thị trấn' : 'xã';
      const name = withoutMarks(unit.name);
      return [
        { userName: `${kind}-${name}`, displayName: `Cán bộ ${word} ${unit.name} (minh họa)`, post: 'commune-officer', administrativeUnit: unit.code },
        {
          userName: unit.kind === 'town' ? `chu-tich-thi-tran-${name}` : `chu-tich-${name}`,
          displayName: `Chủ tịch UBND ${word} ${unit.name} (minh họa)`,
          post: 'commune-chair',
          administrativeUnit: unit.code,
        },
      ];
    }),
    { userName: 'kiem-toan', displayName: 'Kiểm toán (minh họa)', post: 'auditor' },
    { userName: 'quan-tri', displayName: 'Quản trị hệ thống (minh họa)', post: 'administrator' },
  ];
}
