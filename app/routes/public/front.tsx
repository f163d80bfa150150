import { page } from '#app/http/page.server.ts'
import { frame } from '#app/i18n/frame.ts'
import { useWords } from '#app/ui/frame/words.tsx'

export const handle = { here: 'home' }
export const loader = page('anyone', () => null)

export default function Front() {
  const t = useWords()
  return (
    <div className="page section">
      <h1>{t(frame.round)}</h1>
    </div>
  )
}
