import { useLoaderData } from '@remix-run/react'
import { overviewView } from '#app/domains/art-round/edition/screens.server.ts'
import { exhibitionsNow } from '#app/domains/exhibition/overview/now.server.ts'
import { latePlans } from '#app/domains/hosting/plan/screens.server.ts'
import { page } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { editionScreens } from '#app/i18n/edition-screens.ts'
import { hosting } from '#app/i18n/hosting.ts'
import { secretariat } from '#app/i18n/secretariat.ts'
import { CurrentEdition } from '#app/ui/edition/current-edition.tsx'
import { ExhibitionsNow } from '#app/ui/exhibition/exhibitions-now.tsx'
import { titled } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { MoneyLinks } from '#app/ui/funding/money-links.tsx'
import { LatePlans } from '#app/ui/hosting/plan/late-plans.tsx'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'

export const meta = titled(secretariat.overview)
export const handle = {}

export const loader = page('secretariat', async ({ ctx, actor }) => ({
  ...(await overviewView(ctx, actor)),
  late: await latePlans(ctx, actor),
  exhibitions: await exhibitionsNow(ctx, actor),
}))

export default function Overview() {
  const t = useWords()
  const locale = useLocale()
  const { current, letters, sends, jobs, can, late, exhibitions } = useLoaderData<typeof loader>()
  return (
    <div className="stack stack--parts">
      <h1>{t(secretariat.overview)}</h1>
      {current ? (
        <CurrentEdition current={current} />
      ) : (
        <EmptyState
          title={t(secretariat.noEditionYet)}
          level={2}
          action={
            can.open && <LinkButton href={addressIn(locale, 'newEdition')}>{t(secretariat.openFirst)}</LinkButton>
          }
        >
          {t(secretariat.noEditionYetHelp)}
        </EmptyState>
      )}
      <section className="stack" aria-labelledby="vertskap">
        <h2 id="vertskap">{t(hosting.home)}</h2>
        <p className="cluster">
          <a href={addressIn(locale, 'hostingBoard')}>{t(hosting.board)}</a>
          <a href={addressIn(locale, 'hostingOffer')}>{t(hosting.offers)}</a>
        </p>
      </section>
      <ExhibitionsNow now={exhibitions} />
      {late.length > 0 && <LatePlans late={late} />}
      {current && <MoneyLinks year={current.year} />}
      <section className="stack" aria-labelledby="maskineri">
        <h2 id="maskineri">{t(secretariat.machinery)}</h2>
        {!sends && <Notice>{t(secretariat.lettersKept)}</Notice>}
        {letters.failed > 0 && (
          <Notice tone="warning">{t(secretariat.lettersFailed, { count: letters.failed })}</Notice>
        )}
        {jobs.givenUp > 0 && <Notice tone="danger">{t(secretariat.jobsGivenUp, { count: jobs.givenUp })}</Notice>}
        <p>
          <a href={addressIn(locale, 'outbox')}>{t(secretariat.lettersWaiting, { count: letters.waiting })}</a>{' '}
          {t(secretariat.jobsRunning, { count: jobs.waiting })}
        </p>
        {current && can.open && (
          <p>
            <a href={addressIn(locale, 'newEdition')}>{t(editionScreens.newEdition)}</a>
          </p>
        )}
      </section>
    </div>
  )
}
