import { useLoaderData } from '@remix-run/react'
import { foresightView } from '#app/domains/orchestra/enrolment/foresight.server.ts'
import { freeInstruments } from '#app/domains/orchestra/instrument/queries.server.ts'
import { saySemester } from '#app/domains/orchestra/semester/say-semester.ts'
import { page } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { orchestraForesight as words } from '#app/i18n/orchestra-foresight.ts'
import { titled } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import {
  HomesAhead,
  InstrumentsAhead,
  SemestersAhead,
  WhomToAsk,
} from '#app/ui/orchestra/enrolment/foresight-parts.tsx'
import { toSemester } from '#app/ui/orchestra/semester/path.ts'

export const meta = titled(words.title)
export const handle = { path: toSemester }

/** What the orchestra can lend stands beside what it will miss. */
export const loader = page('signed-in', async ({ ctx, actor, params }) => {
  const view = await foresightView(ctx, actor, params.term ?? '')
  const free: Record<string, number> = {}
  for (const { instrument } of await freeInstruments(ctx.db)) free[instrument] = (free[instrument] ?? 0) + 1
  return { ...view, free }
})

const percent = (part: number) => Math.round(part * 100)

/** The orchestra as it becomes if only time passes. */
export default function Foresight() {
  const t = useWords()
  const locale = useLocale()
  const view = useLoaderData<typeof loader>()
  const { semester, term, now, before, drop, ahead, noNeeds } = view
  const falls = ahead.find((one) => one.drop !== null)
  return (
    <div className="stack stack--loose">
      <header className="stack stack--tight">
        <h1>{t(words.title)}</h1>
        <p className="measure">{t(words.lede)}</p>
        <p className="soft">{t(words.from, { semester: saySemester(semester, locale) })}</p>
      </header>
      {before && drop !== null && (
        <Notice tone="warning" title={t(words.dropped, { before: before.members, now, percent: percent(drop) })} />
      )}
      {falls && falls.drop !== null && (
        <Notice
          tone="warning"
          title={t(words.willDrop, {
            semester: saySemester(falls, locale),
            percent: percent(falls.drop),
            ageOut: falls.ageOut,
          })}
        />
      )}
      <SemestersAhead view={view} />
      {noNeeds && (
        <Notice title={t(words.noNeeds)}>
          <p>
            <a href={addressIn(locale, 'semester', { term })}>{t(words.toNeeds)}</a>
          </p>
        </Notice>
      )}
      {!noNeeds && <WhomToAsk view={view} />}
      <InstrumentsAhead view={view} />
      <HomesAhead view={view} />
    </div>
  )
}
