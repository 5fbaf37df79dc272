import { useEffect, useState } from 'react'
import { AnswerProblem } from '../../components/answer-problem'
import { Page } from '../../components/page'
import { ask } from '../../lib/client'
import { notifyProblem, problemText } from '../../lib/notify'
import { useAsk } from '../../lib/use-ask'
import { Studio } from './studio'
import { isDibatalkan, refreshDraf, showDraf } from './studio-draf'

/** The import studio: files in, columns and values checked, differences decided, saved as one step. */
export function ImporScreen(): React.JSX.Element {
  const { data: draf, error } = useAsk('impor.draf', null)
  const [isMembuka, setMembuka] = useState(false)
  const [masalah, setMasalah] = useState<string | null>(null)
  useEffect(() => void refreshDraf(), [])

  const buka = async (jalur: readonly string[] | null): Promise<void> => {
    setMembuka(true)
    setMasalah(null)
    try {
      const baru = await ask('impor.buka', { jalur: jalur && [...jalur] })
      if (baru) showDraf(baru)
    } catch (problem) {
      if (!isDibatalkan(problem)) setMasalah(problemText(problem))
      await refreshDraf()
    } finally {
      setMembuka(false)
    }
  }
  const tutup = async (drafId: string): Promise<void> => {
    try {
      await ask('impor.tutup', { drafId })
      showDraf(null)
    } catch (problem) {
      notifyProblem(problem)
    }
  }

  if (error) return <AnswerProblem error={error} />
  return (
    <Page fill>
      {draf !== undefined && (
        <Studio
          key={draf?.drafId ?? 'kosong'}
          draf={draf}
          masalah={masalah}
          isMembuka={isMembuka}
          onMasalah={setMasalah}
          onBuka={(jalur) => void buka(jalur)}
          onTutup={() => draf && void tutup(draf.drafId)}
        />
      )}
    </Page>
  )
}
