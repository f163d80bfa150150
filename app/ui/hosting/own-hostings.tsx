import type { HostHomeView, OwnHosting } from '#app/domains/hosting/board/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { hosting } from '#app/i18n/hosting.ts'
import { hostingBoard as words } from '#app/i18n/hosting-board.ts'
import { hostingScreens } from '#app/i18n/hosting-screens.ts'
import { hostingTemplate } from '#app/i18n/hosting-template.ts'
import { sayFullDate } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { Card } from '#app/ui/kit/card.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { NEEDS } from './needs.tsx'
import { StageTag } from './stage-tag.tsx'
import { useHostNames } from './use-host-names.ts'

/** One's own hostings, with what comes next; and the ways to the board and to the offers. */
export function OwnHostings({ home }: { home: HostHomeView }) {
  const t = useWords()
  const locale = useLocale()
  const names = useHostNames()
  const { current, earlier, can, waitingOffers } = home
  return (
    <>
      <div className="cluster">
        <LinkButton variant="secondary" href={addressIn(locale, 'hostingBoard')}>
          {t(words.title)}
        </LinkButton>
        <LinkButton variant="secondary" href={addressIn(locale, 'myTasks')}>
          {t(hostingTemplate.myTasks)}
        </LinkButton>
        {can.offer && (
          <LinkButton variant="secondary" href={addressIn(locale, 'hostingOffer')}>
            {t(words.offerToHost)}
          </LinkButton>
        )}
        {can.keep && (
          <LinkButton variant="secondary" href={addressIn(locale, 'hostingOffer')}>
            {waitingOffers > 0 ? t(words.offersWait, { count: waitingOffers }) : t(hosting.offers)}
          </LinkButton>
        )}
      </div>
      <section className="stack" aria-label={t(words.ownHostings)}>
        {current.length === 0 && (
          <EmptyState title={t(words.noOwn)} level={2}>
            {t(words.noOwnHelp)}
          </EmptyState>
        )}
        <div className="grid">
          {current.map((one) => (
            <OneHosting key={one.id} one={one} />
          ))}
        </div>
      </section>
      {earlier.length > 0 && (
        <section className="stack" aria-labelledby="tidligere">
          <h2 id="tidligere">{t(words.earlier)}</h2>
          <ul className="plain-list hosting-earlier">
            {earlier.map(({ id, year, stage, names: hosts }) => (
              <li key={id} className="cluster">
                <a href={addressIn(locale, 'hostingCase', { id })}>{t(hosting.title, { names: names(hosts), year })}</a>
                <StageTag stage={stage} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function OneHosting({ one }: { one: OwnHosting }) {
  const t = useWords()
  const locale = useLocale()
  const { id, year, stage, reserve, opensOn, next } = one
  const title = t(hosting.title, { names: useHostNames()(one.names), year })
  return (
    <Card level={2} title={title} href={addressIn(locale, 'hostingCase', { id })}>
      <p className="cluster">
        <StageTag stage={stage} />
        {reserve && <StageTag stage="reserve" />}
      </p>
      {opensOn && (
        <p className="small">
          {t(hostingScreens.opening)}: {sayFullDate(opensOn, locale)}
        </p>
      )}
      {next && (
        <div className="stack stack--tight small">
          <p className="strong">{t(words.comesNext, { stage: t(hosting[next.stage]).toLowerCase() })}</p>
          {next.lacks.length === 0 ? (
            <p>{t(hostingScreens.ready)}</p>
          ) : (
            <ul className="needles">
              {next.lacks.map((need) => (
                <li key={need}>{t(NEEDS[need].missing)}</li>
              ))}
            </ul>
          )}
        </div>
      )}
    </Card>
  )
}
