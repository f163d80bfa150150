import { useLocation } from '@remix-run/react'
import { addressIn, counterpart, localeOfPath } from '#app/i18n/addresses.ts'
import { ErrorPage } from './error-page.tsx'
import { publicAddresses } from './places.ts'
import { PublicFrame } from './public-frame.tsx'

/** The page for what went wrong, in the public frame, which needs no data to stand. */
export function FailedPage({ status, sentence }: { status: number; sentence?: string }) {
  const { pathname } = useLocation()
  const locale = localeOfPath(pathname)
  return (
    <PublicFrame addresses={publicAddresses(locale, counterpart(pathname), false)}>
      <ErrorPage
        status={status}
        reason={sentence}
        addresses={{ home: addressIn(locale, 'front'), me: addressIn(locale, 'me') }}
      />
    </PublicFrame>
  )
}
