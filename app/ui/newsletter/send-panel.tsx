import type { OfficeIssueView } from '#app/domains/outreach/newsletter/views.ts'
import { newsletterOffice as words } from '#app/i18n/newsletter-office.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { sayInstant } from '#app/kernel/say-when.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { DateField, TextField, TimeField } from '#app/ui/kit/text-fields.tsx'
import { AskOnce } from '#app/ui/own-data/own-part.tsx'

/** A letter to oneself first. */
export function TestPanel({ view, reply }: { view: OfficeIssueView; reply: Reply | undefined }) {
  const t = useWords()
  const form = formOf(reply, { to: view.testTo }, 'test')
  return (
    <section className="stack" aria-labelledby="prove">
      <h2 id="prove">{t(words.test)}</h2>
      <form method="post" className="stack" noValidate>
        <input type="hidden" name="intent" value="test" />
        <TextField label={t(words.testTo)} type="email" help={t(words.testHelp)} width="medium" {...form.field('to')} />
        <div>
          <Button variant="secondary">{t(words.test)}</Button>
        </div>
      </form>
    </section>
  )
}

/** To whom, when, and off it goes. */
export function SendPanel({ view, reply }: { view: OfficeIssueView; reply: Reply | undefined }) {
  const t = useWords()
  const locale = useLocale()
  const { issue, reach, can, hindrances, sends, perMinute } = view
  const form = formOf(reply, { date: '', time: '' }, 'send-later')
  const parts = reach.byList.map(({ list, count }) => t(words.reachPart, { list, count }))
  const takesRegister = issue.lists.some((list) => list === 'artists' || list === 'municipalities')
  if (can.unplan)
    return (
      <section className="panel stack" aria-labelledby="send">
        <h2 id="send">{t(words.sendTitle)}</h2>
        <p className="lede">{t(words.plannedFor, { when: issue.sendAt ? sayInstant(issue.sendAt, locale) : '' })}</p>
        <p>{t(words.reach, { receivers: reach.receivers, parts })}</p>
        <form method="post">
          <input type="hidden" name="intent" value="unplan" />
          <Button variant="secondary">{t(words.unplan)}</Button>
        </form>
      </section>
    )
  if (!can.edit) return null
  return (
    <section className="panel stack" aria-labelledby="send">
      <h2 id="send">{t(words.sendTitle)}</h2>
      {reach.receivers > 0 && (
        <p>
          {t(words.reach, { receivers: reach.receivers, parts })}{' '}
          {sends && t(words.sendsAtPace, { perMinute, minutes: Math.ceil(reach.receivers / perMinute) })}
        </p>
      )}
      {takesRegister && <p className="soft small">{t(words.registerFirst)}</p>}
      {!sends && <Notice>{t(words.keptOnly)}</Notice>}
      {hindrances.length > 0 && (
        <ul className="needles">
          {hindrances.map((why) => (
            <li key={why}>{t(words[why])}</li>
          ))}
        </ul>
      )}
      {can.send && (
        <>
          <AskOnce
            summary={t(words.sendNow)}
            sure={<p>{t(words.sendNowSure)}</p>}
            yes={t(words.sendNowTo, { receivers: reach.receivers })}
            intent="send-now"
            fields={{ version: issue.version }}
          />
          <Disclosure summary={t(words.sendLater)} open={form.reply !== undefined}>
            <form method="post" className="stack" noValidate>
              <input type="hidden" name="intent" value="send-later" />
              <input type="hidden" name="version" value={issue.version} />
              <div className="cluster">
                <DateField label={t(words.date)} {...form.field('date')} />
                <TimeField label={t(words.time)} {...form.field('time')} />
              </div>
              <div>
                <Button variant="secondary">{t(words.plan)}</Button>
              </div>
            </form>
          </Disclosure>
        </>
      )}
    </section>
  )
}
