// Exports the register of requests, and notes in the journal that it went out.

import type { RegisterScope } from '#core/desk/register-views.ts';
import { todayOf } from '#core/desk/today.ts';
import { createRegisterVoice, type RegisterVoice } from '#core/export/register-voice.ts';
import type { Locale } from '#core/words/locale.ts';
import { sha256 } from '../dossier/manifest.ts';
import type { OpenDesk } from '../open-desk.ts';
import { personSigns } from './person-signs.ts';
import { registerSheet } from './register-sheet.ts';
import { registerCsv, usualManner, type CsvManner } from './write-csv.ts';
import { registerWorkbook } from './write-workbook.ts';

export const registerFormats = ['xlsx', 'csv'] as const;

export interface RegisterRequest {
  readonly scope: RegisterScope;
  readonly format: (typeof registerFormats)[number];
  readonly locale: Locale;
  /** That of the language where undefined. */
  readonly manner: CsvManner | undefined;
}

export interface ExportedRegister {
  readonly fileName: string;
  readonly bytes: Buffer;
  readonly sha256: string;
  readonly rows: number;
}

/** How a register of this desk speaks. */
export function registerVoice({ keys }: Pick<OpenDesk, 'keys'>, locale: Locale): RegisterVoice {
  return createRegisterVoice(locale, personSigns(keys));
}

/** Makes the register, hands it to `deliver`, and notes it once that has not thrown. */
export async function exportRegister(
  open: OpenDesk,
  { scope, format, locale, manner }: RegisterRequest,
  deliver: (register: ExportedRegister) => void = () => undefined,
): Promise<ExportedRegister> {
  const { desk } = open;
  const sheet = registerSheet(desk, scope, registerVoice(open, locale));
  const bytes = format === 'xlsx' ? await registerWorkbook(sheet) : registerCsv(sheet, manner ?? usualManner(locale));
  const { withNames } = scope;
  const exported = {
    fileName: `dpo-desk-register${withNames ? '-names' : ''}-${todayOf(desk)}.${format}`,
    bytes,
    sha256: sha256(bytes),
    rows: sheet.rows.length,
  };
  deliver(exported);
  const event = { act: 'desk.register-exported', sha256: exported.sha256, rows: exported.rows, withNames } as const;
  desk.transact(() => desk.journal.append('desk', event, 'user'));
  return exported;
}
