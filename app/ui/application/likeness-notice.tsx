import type { AlikeToOffice } from '#app/domains/art-round/application/picture-doctor.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { pictureDoctor } from '#app/i18n/picture-doctor.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'

/** For the secretariat: works that look like works which were shown before, each with the way to the earlier application. */
export function LikenessNotice({ alike }: { alike: readonly AlikeToOffice[] }) {
  const t = useWords()
  const locale = useLocale()
  if (alike.length === 0) return null
  return (
    <Notice tone="warning" title={t(pictureDoctor.officeTitle)}>
      <ul>
        {alike.map(({ work, shown: { artistName: artist, applicationId, title, year } }) => (
          <li key={`${work} ${applicationId}`}>
            <a href={addressIn(locale, 'editionApplication', { year, id: applicationId })}>
              {t(pictureDoctor.officeAlike, { work, title, artist, year })}
            </a>
          </li>
        ))}
      </ul>
      <p>{t(pictureDoctor.officeLede)}</p>
    </Notice>
  )
}
