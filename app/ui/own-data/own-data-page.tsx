import type { OwnDataView } from '#app/domains/desk/views.ts'
import { roleWords } from '#app/domains/people/role-words.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { newsletter } from '#app/i18n/newsletter.ts'
import { newsletterOffice } from '#app/i18n/newsletter-office.ts'
import { newsletterReceivers } from '#app/i18n/newsletter-receivers.ts'
import { ownData } from '#app/i18n/own-data.ts'
import { ownDataForgetting } from '#app/i18n/own-data-forgetting.ts'
import { people } from '#app/i18n/people.ts'
import { portfolio } from '#app/i18n/portfolio.ts'
import { sayFullDate, sayInstant } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button, LinkButton } from '#app/ui/kit/button.tsx'
import { Facts } from '#app/ui/kit/facts.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { useKept } from './kept-for.ts'
import { Applications } from './own-applications.tsx'
import { OwnExhibition } from './own-exhibition.tsx'
import { OwnHostings } from './own-hostings.tsx'
import { OwnOrchestra } from './own-orchestra.tsx'
import { AskOnce, OwnPart } from './own-part.tsx'

/** So many lines of the log stand on the page; the file has them all. */
const MOST_LINES = 100

/** Everything that is held about a person, part by part. */
export function OwnDataParts({ view }: { view: OwnDataView }) {
  return (
    <div className="stack stack--parts">
      <You view={view} />
      <Portfolio view={view} />
      <Applications view={view} />
      <OwnExhibition view={view} />
      <OwnHostings view={view} />
      <OwnOrchestra orchestra={view.orchestra} />
      <Traces view={view} />
      <Forget view={view} />
    </div>
  )
}

function You({ view: { person, roles } }: { view: OwnDataView }) {
  const t = useWords()
  const locale = useLocale()
  const when = (at: Date | null) => (at ? sayInstant(at, locale) : '')
  return (
    <>
      <OwnPart id="deg" title={t(ownData.you)} why={t(ownData.youWhy)} howLong={t(ownData.youLong)}>
        <Facts
          facts={[
            { term: t(ownData.name), detail: person.name },
            { term: t(ownData.email), detail: person.email },
            { term: t(ownData.phone), detail: person.phone },
            { term: t(ownData.language), detail: t(ownData.languageIs, { locale: person.language }) },
            { term: t(ownData.since), detail: when(person.since) },
          ]}
        />
      </OwnPart>
      {roles.length > 0 && (
        <OwnPart
          id="roller"
          title={t(ownData.roles)}
          why={t(ownData.rolesWhy)}
          howLong={t(ownData.rolesLong)}
          lines={roles.map(({ role, year, from, until }) =>
            t(ownData.roleLine, {
              ...{
                role: t(roleWords[role]),
                year: year === null ? '' : String(year),
                from: when(from),
                until: when(until),
              },
            }),
          )}
        />
      )}
    </>
  )
}

function Portfolio({ view: { profile, library } }: { view: OwnDataView }) {
  const t = useWords()
  const locale = useLocale()
  const works = library.length
  return (
    <OwnPart id="profil" title={t(ownData.portfolio)} why={t(ownData.portfolioWhy)} howLong={t(ownData.portfolioLong)}>
      <p>{t(ownData.portfolioHas, { profile: profile !== null, works })}</p>
      <p className="cluster">
        <a href={addressIn(locale, 'myProfile')}>{t(portfolio.profile)}</a>
        <a href={addressIn(locale, 'myWorks')}>{t(portfolio.works)}</a>
      </p>
      {profile && (
        <AskOnce
          summary={t(ownData.removeProfile)}
          sure={<p>{t(ownData.removeProfileSure)}</p>}
          yes={t(ownData.removeProfileYes)}
          intent="remove-profile"
        />
      )}
      {works > 0 && (
        <AskOnce
          summary={t(ownData.removeLibrary)}
          sure={<p>{t(ownData.removeLibrarySure, { works })}</p>}
          yes={t(ownData.removeLibraryYes, { works })}
          intent="remove-library"
        />
      )}
    </OwnPart>
  )
}

function Traces({ view }: { view: OwnDataView }) {
  const t = useWords()
  const locale = useLocale()
  const kept = useKept()
  const { pictures, loosePictures, letters, newsletters, signIns, log, otherSessions } = view
  const bytes = pictures.reduce((sum, picture) => sum + picture.bytes, 0)
  // What is there is never told as nothing.
  const shown = bytes === 0 ? 0 : Math.max(0.1, bytes / 1_000_000)
  const megabytes = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(shown)
  return (
    <>
      <OwnPart
        id="bilder"
        title={t(ownData.pictures)}
        why={t(ownData.picturesWhy)}
        howLong={t(ownData.picturesLong, { loose: kept('loosePicture') })}
      >
        <p>{t(ownData.picturesHas, { count: pictures.length, megabytes, loose: loosePictures })}</p>
        {loosePictures > 0 && (
          <form method="post">
            <Button variant="secondary" name="intent" value="remove-pictures">
              {t(ownData.removePictures, { count: loosePictures })}
            </Button>
          </form>
        )}
      </OwnPart>
      <OwnPart
        id="brev"
        title={t(ownData.letters)}
        why={t(ownData.lettersWhy)}
        howLong={t(ownData.lettersLong, { letters: kept('letter') })}
        lines={letters.map(({ subject, postedAt }) => `${sayInstant(postedAt, locale)}: ${subject}`)}
      />
      {newsletters && (
        <OwnPart
          id="nyhetsbrev"
          title={t(newsletter.title)}
          why={t(newsletter.ownDataWhy)}
          howLong={t(newsletter.ownDataLong, { days: kept('newsletterEnded') })}
          lines={newsletters.consents.map(({ list, deed, at, source }) =>
            t(newsletter.ownDataLine, {
              ...{ when: sayInstant(at, locale), list: t(newsletterOffice.listName, { list }).toLowerCase() },
              ...{
                deed: t(newsletterReceivers.consentDeed, { deed }),
                source: t(newsletterReceivers.consentSource, { source }),
              },
            }),
          )}
        />
      )}
      <OwnPart
        id="innlogginger"
        title={t(ownData.signIns)}
        why={t(ownData.signInsWhy)}
        howLong={t(ownData.signInsLong, { session: kept('session') })}
        lines={signIns.map(({ device, startedAt }) =>
          t(ownData.signInLine, { device, when: sayInstant(startedAt, locale) }),
        )}
      >
        <p className="cluster">
          <a href={addressIn(locale, 'mySessions')}>{t(people.sessions)}</a>
        </p>
        {otherSessions > 0 && (
          <form method="post">
            <Button variant="secondary" name="intent" value="end-sessions">
              {t(ownData.endSessions, { count: otherSessions })}
            </Button>
          </form>
        )}
      </OwnPart>
      <OwnPart
        id="logg"
        title={t(ownData.log)}
        why={t(ownData.logWhy)}
        howLong={t(ownData.logLong)}
        lines={log
          .slice(0, MOST_LINES)
          .map(({ at, deed, relation }) => t(ownData.logLine, { deed, relation, when: sayInstant(at, locale) }))}
      />
    </>
  )
}

function Forget({ view: { forget } }: { view: OwnDataView }) {
  const t = useWords()
  const locale = useLocale()
  const { why, going, kept, groups, bound, named } = forget
  const nothingLeft = kept + groups + bound.length === 0 && !named
  return (
    <section className="stack own-part" aria-labelledby="slett-meg">
      <h2 id="slett-meg">{t(ownDataForgetting.forget)}</h2>
      {why ? (
        <Notice title={why} />
      ) : (
        <AskOnce
          summary={t(ownDataForgetting.forgetLook)}
          sure={
            <>
              <p>{t(ownDataForgetting.forgetGoes, going)}</p>
              {(kept > 0 || nothingLeft) && <p>{t(ownDataForgetting.forgetKept, { kept })}</p>}
              {bound.map(({ what, until }) => (
                <p key={what}>{t(ownDataForgetting.forgetBound, { what, until: sayFullDate(until, locale) })}</p>
              ))}
              {named && <p>{t(ownDataForgetting.forgetNamed)}</p>}
              {groups > 0 && <p>{t(ownDataForgetting.forgetGroups, { groups })}</p>}
            </>
          }
          yes={t(ownDataForgetting.forgetYes, { count: going.all })}
          intent="forget"
          fields={{ count: going.all }}
        />
      )}
    </section>
  )
}

/** The two files. */
export function TakeEverything({ family }: { family: boolean }) {
  const t = useWords()
  const locale = useLocale()
  return (
    <section className="stack" aria-labelledby="ta-med">
      <h2 id="ta-med">{t(ownData.take)}</h2>
      <p>{t(ownData.takeHelp)}</p>
      <div className="cluster">
        <LinkButton href={addressIn(locale, 'myDataFile', { format: 'zip' })}>{t(ownData.zip)}</LinkButton>
        <LinkButton variant="secondary" href={addressIn(locale, 'myDataFile', { format: 'json' })}>
          {t(ownData.json)}
        </LinkButton>
      </div>
      {family && (
        <>
          <h3>{t(ownData.familyToo)}</h3>
          <p>{t(ownData.familyTooHelp)}</p>
          <p>
            <a href={addressIn(locale, 'family')}>{t(ownData.familyTooOpen)}</a>
          </p>
        </>
      )}
    </section>
  )
}
