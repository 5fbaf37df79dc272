import { Drawer, Loader, Text } from '@mantine/core'
import { useState } from 'react'
import type { RouteOutput } from '../../../contract/routes'
import type { SaringanRiwayat } from '../../../domain/riwayat/saringan-riwayat'
import { AnswerProblem } from '../../components/answer-problem'
import { ask } from '../../lib/client'
import { notifyProblem } from '../../lib/notify'
import { useAsk } from '../../lib/use-ask'
import { teksLembarRiwayat as teks } from '../../text/riwayat'
import { bacaUlangRiwayat } from './baca-ulang-riwayat'
import { LembarRiwayat } from './lembar-riwayat'

type Pokok = SaringanRiwayat['pokok']
type Rincian = NonNullable<RouteOutput<'riwayat.detail'>>

type Props = { readonly seq: string | null; readonly pokok: Pokok; readonly onTutup: () => void }

/** One entry over the list. */
export function LaciRiwayat({ seq, pokok, onTutup }: Props): React.JSX.Element {
  const nomor = Number(seq)
  return (
    <Drawer
      opened={seq !== null}
      onClose={onTutup}
      position="right"
      size={680}
      padding="xl"
      title={
        <Text c="dimmed" size="sm">
          {teks.judul(nomor)}
        </Text>
      }
    >
      {Number.isInteger(nomor) && nomor > 0 && <Isi key={nomor} seq={nomor} pokok={pokok} />}
    </Drawer>
  )
}

const SEKALI = 50

function Isi({ seq, pokok }: { readonly seq: number; readonly pokok: Pokok }): React.JSX.Element {
  const [jumlah, setJumlah] = useState(SEKALI)
  const [terbuka, setTerbuka] = useState<Rincian | null>(null)
  const bukaan = { seq, pokok, mulai: 0, jumlah }
  const { data, error } = useAsk('riwayat.detail', bukaan)
  const tampilkan = (): void => {
    ask('riwayat.tampilkan', { ...bukaan, kunci: crypto.randomUUID() }).then((rincian) => {
      setTerbuka(rincian)
      bacaUlangRiwayat()
    }, notifyProblem)
  }
  if (error) return <AnswerProblem error={error} />
  if (data === undefined) return <Loader />
  if (data === null) return <Text c="dimmed">{teks.tidakAda}</Text>
  const isLengkap = data.baris.length >= Math.min(data.total, TERBANYAK)
  return (
    <LembarRiwayat
      rincian={terbuka ?? data}
      isTerbuka={terbuka !== null}
      pokok={pokok}
      onTampilkan={tampilkan}
      {...(isLengkap
        ? {}
        : {
            onLagi: () => {
              setTerbuka(null)
              setJumlah((n) => Math.min(n + SEKALI, TERBANYAK))
            }
          })}
    />
  )
}

/** More than that nobody reads on a screen: the list of one subject tells it apart. */
const TERBANYAK = 200
