import { useActionData, useLoaderData } from '@remix-run/react'
import { answerStandIn } from '#app/domains/orchestra/coverage/commands/answer-stand-in.server.ts'
import { standInAnswerInput } from '#app/domains/orchestra/coverage/input.ts'
import { standInAnswerView } from '#app/domains/orchestra/coverage/queries.server.ts'
import type { StandInAnswerView } from '#app/domains/orchestra/coverage/views.ts'
import { groupWords } from '#app/domains/orchestra/instruments.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page } from '#app/http/page.server.ts'
import { faults } from '#app/i18n/faults.ts'
import { orchestraStandIns as standIns } from '#app/i18n/orchestra-stand-ins.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { sayDate, sayHours } from '#app/kernel/say-when.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { titled } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'

export const meta = titled(standIns.answerPage)
export const handle = { face: 'orchestra' as const }
/** The address is a key: it is kept from search engines and from other sites. */
export const headers = () => ({
  'X-Robots-Tag': 'noindex',
  'Referrer-Policy': 'same-origin',
  'Cache-Control': 'no-store',
})

export const loader = page('anyone', ({ ctx, params }) => standInAnswerView(ctx, params.key ?? ''))

export const action = deed('anyone', standInAnswerInput, async ({ ctx, params, url, value }) => {
  await answerStandIn(ctx, params.key ?? '', value.answer === 'yes')
  return to(url.pathname)
})

/** Yes or no, from someone who was asked to step in. */
export default function StandInAnswer() {
  const view = useLoaderData() as StandInAnswerView
  const reply = useActionData<Reply>()
  const t = useWords()
  const locale = useLocale()
  return (
    <div className="page page--narrow stack stack--loose">
      <h1>{t(standIns.answerTitle, { instrument: groupWords(view.instrument)[locale] })}</h1>
      <ErrorSummary title={t(faults.fixThese)} errors={formOf(reply).summary} />
      <div className="stack stack--tight">
        <p>{t(standIns.answerHello, { name: view.name })}</p>
        <p>{t(standIns.answerWhat)}</p>
        <p className="strong">{view.title[locale]}</p>
        <ul className="plain-list">
          {view.days.map(({ date, begins, ends }) => (
            <li key={date}>
              {sayDate(date, locale)} {sayHours(begins, ends, locale)}
            </li>
          ))}
        </ul>
        {view.venue && <p>{view.venue}</p>}
      </div>
      {view.pieces.length > 0 && (
        <section className="stack stack--tight" aria-labelledby="spiller">
          <h2 id="spiller">{t(standIns.answerPieces)}</h2>
          <ul className="needles">
            {view.pieces.map((piece) => (
              <li key={piece}>{piece}</li>
            ))}
          </ul>
        </section>
      )}
      {view.answer !== null && (
        <Notice tone={view.answer ? 'success' : 'info'} live>
          {t(view.answer ? standIns.answeredYes : standIns.answeredNo)}
        </Notice>
      )}
      {view.over ? (
        <p>{t(standIns.answerOver)}</p>
      ) : (
        <form method="post" className="stack">
          {view.answer !== null && <p className="soft">{t(standIns.answerChange)}</p>}
          <div className="cluster">
            <Button name="answer" value="yes" variant={view.answer === true ? 'secondary' : 'primary'}>
              {t(standIns.answerYes)}
            </Button>
            <Button name="answer" value="no" variant="secondary">
              {t(standIns.answerNo)}
            </Button>
          </div>
        </form>
      )}
    </div>
  )
}
