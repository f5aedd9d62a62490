import type { Importer } from './importer.ts';
import type { Note, Problem } from './problem.ts';
import type { Workbook } from './workbook.ts';

/** What the template's own stamp says against the import that it is used for. */
export function templateFindings(importer: Importer, { template }: Workbook, year: number | undefined): { problems: Problem[]; notes: Note[] } {
  const problems: Problem[] = [];
  const notes: Note[] = [];
  if (template && template.id !== importer.id)
    notes.push({
      code: 'template-other',
      found: template.id,
      message: {
        vi: 'Tệp được làm từ biểu mẫu của một danh sách khác; các cột được nhận theo tiêu đề.',
        en: 'The file was made from the template of another list; columns are recognised by their heads.',
      },
    });
  else if (template && template.version !== (importer.version ?? 1))
    notes.push({
      code: 'template-version',
      found: `v${template.version}`,
      message: {
        vi: 'Tệp được làm từ phiên bản khác của biểu mẫu; các cột được nhận theo tiêu đề.',
        en: 'The file was made from another version of the template; columns are recognised by their heads.',
      },
    });
  if (template?.year !== undefined && year !== undefined && template.year !== year)
    problems.push({
      code: 'template-year',
      found: `${template.year}`,
      message: {
        vi: `Biểu mẫu này của năm ${template.year}, đang nhập cho năm ${year}.`,
        en: `This template is for ${template.year}, the import is for ${year}.`,
      },
      cure: {
        vi: `Chọn năm ${template.year}, hoặc tải biểu mẫu của năm ${year}.`,
        en: `Choose the year ${template.year}, or download the template for ${year}.`,
      },
    });
  return { problems, notes };
}
