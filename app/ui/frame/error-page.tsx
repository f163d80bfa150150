import { frame } from '#app/i18n/frame.ts'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { NeedleMark } from '#app/ui/kit/needle-mark.tsx'
import { useLocale, useWords } from './words.tsx'

const SAYINGS = {
  403: [frame.errorForbidden, frame.errorForbiddenWhy],
  404: [frame.errorMissing, frame.errorMissingWhy],
  409: [frame.errorConflict, frame.errorConflictWhy],
  422: [frame.errorInvalid, frame.errorInvalidWhy],
  500: [frame.errorUnexpected, frame.errorUnexpectedWhy],
} as const

const isSaid = (status: number): status is keyof typeof SAYINGS => status in SAYINGS

/** What it is called, and why; what has no words of its own is our own fault (500), or nothing there (other 4xx). */
export const sayingOf = (status: number) => SAYINGS[isSaid(status) ? status : status >= 400 && status < 500 ? 404 : 500]

export interface ErrorPageProps {
  /** HTTP status; what has no words of its own is told as our own fault (500) or as nothing there (other 4xx). */
  status: number
  /** The reason in the language of the page, when the house gave one: it takes the place of the general words. */
  reason?: string
  addresses: { home: string; me?: string }
  /** What the log calls this fault. */
  reference?: string
}

/** Why there is no page, in words, and the way on. In the page's language first, and in short in the other. */
export function ErrorPage({ status, reason, addresses, reference }: ErrorPageProps) {
  const t = useWords()
  const locale = useLocale()
  const other = locale === 'nb' ? 'en' : 'nb'
  const [title, why] = sayingOf(status)
  return (
    <div className="page page--narrow section error-page">
      <p className="error-page__status">
        <NeedleMark size="0.55em" />
        <span>{status}</span>
      </p>
      <h1>{t(title)}</h1>
      <p className="lede">{reason ?? t(why)}</p>
      <p className="soft" lang={other}>
        {title[other]}. {why[other]}
      </p>
      {reference && <p className="small soft">{t(frame.errorReference, { reference })}</p>}
      <div className="cluster">
        <LinkButton href={addresses.home}>{t(frame.toFront)}</LinkButton>
        {addresses.me && (
          <LinkButton href={addresses.me} variant="secondary">
            {t(frame.toMe)}
          </LinkButton>
        )}
      </div>
    </div>
  )
}
