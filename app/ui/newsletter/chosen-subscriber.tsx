import type { ChosenSubscriber } from '#app/domains/outreach/newsletter/views.ts'
import { newsletterOffice as words } from '#app/i18n/newsletter-office.ts'
import { newsletterReceivers as receiverWords } from '#app/i18n/newsletter-receivers.ts'
import { osloDate, sayFullDate, sayInstant } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { AskOnce } from '#app/ui/own-data/own-part.tsx'

/** One address: its lists, the record of its consents, and what can be done. */
export function ChosenPanel({ chosen, close }: { chosen: ChosenSubscriber; close: string }) {
  const t = useWords()
  const locale = useLocale()
  const { id, email, name, createdAt, bouncedAt, softBounces, subscriptions, consents, letters } = chosen
  return (
    <section className="panel stack" aria-labelledby="valgt">
      <div className="cluster cluster--apart">
        <h2 id="valgt">{name || email}</h2>
        <a href={close}>{t(receiverWords.close)}</a>
      </div>
      <p className="cluster">
        {name && <span>{email}</span>}
        <span className="soft">{t(receiverWords.addedOn, { date: sayFullDate(osloDate(createdAt), locale) })}</span>
      </p>
      {bouncedAt && (
        <Notice tone="warning">
          <p>{t(receiverWords.tryAgainHelp, { when: sayFullDate(osloDate(bouncedAt), locale) })}</p>
          <form method="post">
            <input type="hidden" name="intent" value="try-again" />
            <input type="hidden" name="subscriberId" value={id} />
            <Button variant="secondary" small>
              {t(receiverWords.tryAgain)}
            </Button>
          </form>
        </Notice>
      )}
      {!bouncedAt && softBounces > 0 && <p>{t(receiverWords.softBounces, { count: softBounces })}</p>}
      <ul className="plain-list stack stack--tight">
        {subscriptions.map(({ list, state }) => (
          <li key={list} className="cluster">
            <strong>{t(words.listName, { list })}</strong>
            <span>{t(receiverWords.subscriptionState, { state })}</span>
            {state !== 'ended' && (
              <form method="post">
                <input type="hidden" name="intent" value="end" />
                <input type="hidden" name="subscriberId" value={id} />
                <input type="hidden" name="list" value={list} />
                <Button
                  variant="quiet"
                  small
                  aria-label={`${t(receiverWords.takeOff)}: ${t(words.listName, { list })}`}
                >
                  {t(receiverWords.takeOff)}
                </Button>
              </form>
            )}
          </li>
        ))}
      </ul>
      <h3>{t(receiverWords.record)}</h3>
      <ul className="plain-list stack stack--tight">
        {consents.map(({ at, list, deed, source, by, ground, words: agreed }, place) => (
          <li key={`${place}`}>
            <span className="soft">{sayInstant(at, locale)}</span>
            <br />
            {t(words.listName, { list })}: {t(receiverWords.consentDeed, { deed })},{' '}
            {t(receiverWords.consentSource, { source })}
            {by && `, ${t(receiverWords.by, { name: by })}`}
            {ground && `. ${t(receiverWords.ground)}: ${ground}`}
            {agreed && (
              <Disclosure summary={t(receiverWords.wording)}>
                <p>{agreed}</p>
              </Disclosure>
            )}
          </li>
        ))}
      </ul>
      {letters.length > 0 && (
        <Disclosure summary={t(receiverWords.latestLetters)}>
          <ul>
            {letters.map(({ subject, at, state, reason }, place) => (
              <li key={`${place}`}>
                {sayFullDate(osloDate(at), locale)}: {subject} ({t(words.deliveryState, { state }).toLowerCase()}
                {/^(hard|soft): /.test(reason) && `, ${reason}`})
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      <AskOnce
        summary={t(receiverWords.removeSubscriber)}
        sure={<p>{t(receiverWords.removeSubscriberSure)}</p>}
        yes={t(receiverWords.removeSubscriber)}
        intent="remove"
        fields={{ subscriberId: id }}
      />
    </section>
  )
}
