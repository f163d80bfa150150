import type { Actor } from '#app/domains/people/person.ts'
import { orchestraInstruments as words } from '#app/i18n/orchestra-instruments.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { TABLE_FORMATS, TABLE_TYPES, type TableColumn, writeTable } from '#app/platform/tables/write-table.server.ts'
import { sayInstrument } from './say-instrument.ts'
import { instrumentValues } from './screens.server.ts'
import type { ValueRow } from './views.ts'

const columnsIn = (locale: Locale): TableColumn<ValueRow>[] => [
  { key: 'mark', header: say(locale, words.mark), value: ({ mark }) => mark },
  { key: 'instrument', header: say(locale, words.instrument), value: (row) => sayInstrument(row, locale) },
  { key: 'maker', header: say(locale, words.maker), value: ({ maker }) => maker },
  { key: 'serial', header: say(locale, words.serial), value: ({ serial }) => serial },
  { key: 'boughtOn', header: say(locale, words.boughtOn), value: ({ boughtOn }) => boughtOn },
  {
    ...{ key: 'condition', header: say(locale, words.condition) },
    value: ({ condition }) => say(locale, words.conditionIs, { condition }),
  },
  {
    ...{ key: 'value', header: `${say(locale, words.insured)} (kr)` },
    value: ({ valueOre }) => (valueOre === null ? null : valueOre / 100),
  },
]

/** The list of values for the insurance, as a file. Throws forbidden, and missing for a format that there is none of. */
export async function valuesFile(
  ctx: Context,
  actor: Actor,
  locale: Locale,
  wanted: string,
): Promise<{ bytes: Buffer; type: string; name: string }> {
  const rows = await instrumentValues(ctx, actor)
  const format = TABLE_FORMATS.find((one) => one === wanted)
  if (!format) throw missing()
  const bytes = await writeTable(rows, columnsIn(locale), format)
  return { bytes, type: TABLE_TYPES[format], name: `instrumenter.${format}` }
}
