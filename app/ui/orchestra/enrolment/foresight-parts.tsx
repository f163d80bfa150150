import type { Gap, SemesterAhead } from '#app/domains/orchestra/enrolment/foresight.ts'
import { groupWords, type Instrument } from '#app/domains/orchestra/instruments.ts'
import { saySemester } from '#app/domains/orchestra/semester/say-semester.ts'
import { orchestraForesight as words } from '#app/i18n/orchestra-foresight.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { type Column, DataTable } from '#app/ui/kit/data-table.tsx'
import { Tag } from '#app/ui/kit/tag.tsx'

interface Shown {
  semester: { year: number; season: 'spring' | 'autumn' }
  now: number
  ahead: readonly SemesterAhead[]
  gaps: readonly Gap[]
  municipalities: readonly { id: string; name: string }[]
  noNeeds: boolean
  /** Owned, and lent to nobody. */
  free: Readonly<Record<string, number>>
}

const missingIn = ({ instruments }: SemesterAhead): number => instruments.reduce((sum, { missing }) => sum + missing, 0)

/** Semester by semester. */
export function SemestersAhead({ view: { ahead, noNeeds } }: { view: Shown }) {
  const t = useWords()
  return (
    <DataTable
      caption={t(words.title)}
      captionHidden
      rows={ahead}
      rowKey={({ year, season }) => `${year}${season}`}
      empty={null}
      columns={[
        { key: 'semester', label: t(words.semester), names: true, cell: (one) => t(words.heading, one) },
        { key: 'members', label: t(words.members), number: true, cell: ({ members }) => members },
        { key: 'up', label: t(words.comeUp), number: true, cell: ({ comeUp }) => comeUp },
        { key: 'out', label: t(words.ageOut), number: true, cell: ({ ageOut }) => ageOut },
        { key: 'juniors', label: t(words.juniors), number: true, cell: ({ juniors }) => juniors },
        { key: 'missing', label: t(words.missing), number: true, cell: (one) => (noNeeds ? '–' : missingIn(one)) },
      ]}
    />
  )
}

/** A sentence for each municipality that has nobody on what will be missing. */
export function WhomToAsk({ view: { ahead, gaps, municipalities, free } }: { view: Shown }) {
  const t = useWords()
  const locale = useLocale()
  const [next] = ahead
  if (!next) return null
  const either = new Intl.ListFormat(locale === 'nb' ? 'nb' : 'en-GB', { type: 'disjunction' })
  const lines = municipalities.flatMap(({ id, name }) => {
    // The three scarcest: more than that is no call to a school of music.
    const own = gaps.filter(({ municipalityId }) => municipalityId === id).slice(0, 3)
    if (own.length === 0) return []
    const instruments = own.map(({ instrument }) => t(groupWords(instrument)))
    const toLend = own.reduce((sum, { instrument }) => sum + (free[instrument] ?? 0), 0)
    return [{ id, text: t(words.gap, { municipality: name, instruments: either.format(instruments) }), toLend }]
  })
  return (
    <section className="stack" aria-labelledby="sporre">
      <div>
        <h2 id="sporre">{t(words.ask)}</h2>
        <p className="soft measure">
          {lines.length === 0 ? t(words.noGaps) : t(words.askHelp, { semester: saySemester(next, locale) })}
        </p>
      </div>
      <ul className="plain-list rows">
        {lines.map(({ id, text, toLend }) => (
          <li key={id} className="rows__row">
            <span>
              {text} {toLend > 0 && <strong>{t(words.freeToLend, { count: toLend })}</strong>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

interface InstrumentRow {
  instrument: Instrument
  wanted: number | null
  free: number
  ahead: { stay: number; missing: number }[]
}

/** Each instrument through the coming semesters. */
export function InstrumentsAhead({ view: { ahead, free } }: { view: Shown }) {
  const t = useWords()
  const [next] = ahead
  const rows: InstrumentRow[] = (next?.instruments ?? []).map(({ instrument, wanted }) => ({
    ...{ instrument, wanted, free: free[instrument] ?? 0 },
    ahead: ahead.map(({ instruments }) => {
      const { stay = 0, missing = 0 } = instruments.find((one) => one.instrument === instrument) ?? {}
      return { stay, missing }
    }),
  }))
  const semesters: Column<InstrumentRow>[] = ahead.map((one, at) => ({
    ...{ key: `${one.year}${one.season}`, label: t(words.heading, one), number: true },
    cell: (row) => {
      const { stay, missing } = row.ahead[at] ?? { stay: 0, missing: 0 }
      return (
        <>
          {stay}
          {missing > 0 && <span className="line small">{t(words.lacks, { count: missing })}</span>}
        </>
      )
    },
  }))
  return (
    <section className="stack" aria-labelledby="instrumenter">
      <h2 id="instrumenter">{t(words.instruments)}</h2>
      <DataTable
        caption={t(words.instruments)}
        captionHidden
        dense
        rows={rows}
        rowKey={({ instrument }) => instrument}
        empty={null}
        columns={[
          {
            key: 'instrument',
            label: t(words.instrument),
            names: true,
            cell: ({ instrument }) => <span className="capital">{t(groupWords(instrument))}</span>,
          },
          { key: 'wanted', label: t(words.wanted), number: true, cell: ({ wanted }) => wanted ?? '–' },
          ...semesters,
          {
            key: 'free',
            label: t(words.free),
            number: true,
            cell: ({ free: count }) => (count > 0 ? <Tag tone="success">{count}</Tag> : '–'),
          },
        ]}
      />
    </section>
  )
}

/** Each municipality through the coming semesters. */
export function HomesAhead({ view: { ahead, municipalities } }: { view: Shown }) {
  const t = useWords()
  const names = new Map(municipalities.map(({ id, name }) => [id, name]))
  const ids = [...new Set(ahead.flatMap((one) => one.municipalities.map(({ municipalityId }) => municipalityId)))]
  return (
    <section className="stack" aria-labelledby="kommuner">
      <h2 id="kommuner">{t(words.homes)}</h2>
      <DataTable
        caption={t(words.homes)}
        captionHidden
        dense
        rows={ids}
        rowKey={(id) => id ?? ''}
        empty={null}
        columns={[
          {
            key: 'home',
            label: t(words.municipality),
            names: true,
            cell: (id) => (id === null ? t(words.unknown) : (names.get(id) ?? id)),
          },
          ...ahead.map(
            (one): Column<string | null> => ({
              ...{ key: `${one.year}${one.season}`, label: t(words.heading, one), number: true },
              cell: (id) => one.municipalities.find(({ municipalityId }) => municipalityId === id)?.members ?? 0,
            }),
          ),
        ]}
      />
    </section>
  )
}
