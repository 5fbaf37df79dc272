import { Button, Group } from '@mantine/core'
import { IconClockHour4, IconDatabase, IconUsb } from '@tabler/icons-react'
import { useState } from 'react'
import type { RingkasCadangan } from '../../../../contract/gerbang'
import type { RouteOutput } from '../../../../contract/routes'
import { lamaLalu } from '../../../components/cadangan/lama-lalu'
import { DialogPasti } from '../../../components/dialog-pasti'
import { AnswerProblem } from '../../../components/answer-problem'
import { ask } from '../../../lib/client'
import { waktuLokal } from '../../../lib/format'
import { notifyProblem } from '../../../lib/notify'
import { useAsk } from '../../../lib/use-ask'
import { useKini } from '../../../lib/use-kini'
import { useHak } from '../../../lib/sesi'
import { labelKedua, teksCadangan as teks } from '../../../text/cadangan'
import classes from './tab-cadangan.module.css'

type Keadaan = RouteOutput<'cadangan.keadaan'>
/** In order, deserves a look, is wrong. */
type Nada = 'aman' | 'emas' | 'bahaya'

type Props = { readonly keadaan: Keadaan; readonly terakhir: RingkasCadangan | null }

/** How safe the data is, in three looks: the last backup, the second place, when they are made. */
export function KeadaanCadangan({ terakhir }: Pick<Props, 'terakhir'>): React.JSX.Element | null {
  const { data: keadaan, error } = useAsk('cadangan.keadaan', null)
  if (error) return <AnswerProblem error={error} />
  if (!keadaan) return null
  return (
    <div className={classes.keadaan}>
      <Terakhir keadaan={keadaan} terakhir={terakhir} />
      <Kedua kedua={keadaan.kedua} />
      <Kotak ikon={<IconClockHour4 size={22} stroke={1.6} />} judul={teks.jadwal} utama={teks.jadwalUtama} rinci={teks.jadwalRinci} />
    </div>
  )
}

/** Days after which a backup is too old. */
const LAMA = 7

function nadaTerakhir({ umur, masalah }: Keadaan): Nada {
  if (masalah !== '' || umur === null || umur > LAMA) return 'bahaya'
  return umur > 1 ? 'emas' : 'aman'
}

function Terakhir({ keadaan, terakhir }: Props): React.JSX.Element {
  const kini = useKini()
  const utama = terakhir ? lamaLalu(terakhir.pada, kini) : teks.belumAda
  const rinci = terakhir ? `${waktuLokal(terakhir.pada)}. ${teks.diperiksa}` : teks.belumAdaRinci
  return (
    <Kotak
      ikon={<IconDatabase size={22} stroke={1.6} />}
      judul={teks.terakhir}
      utama={keadaan.isMembuat ? teks.sedangDibuat : utama}
      rinci={keadaan.masalah || rinci}
      nada={nadaTerakhir(keadaan)}
      data-testid="cadangan-terakhir"
    />
  )
}

function Kedua({ kedua }: { readonly kedua: Keadaan['kedua'] }): React.JSX.Element {
  const kini = useKini()
  const canUbah = useHak('CADANGAN')
  const [isMelepas, setMelepas] = useState(false)
  const pilih = (): void => void ask('cadangan.pilih-kedua', null).catch(notifyProblem)
  const lepas = (): void => {
    setMelepas(false)
    void ask('cadangan.lepas-kedua', null).catch(notifyProblem)
  }
  return (
    <Kotak
      ikon={<IconUsb size={22} stroke={1.6} />}
      judul={teks.kedua}
      utama={kedua ? labelKedua[kedua.keadaan] : teks.keduaBelum}
      rinci={rinciKedua(kedua, kini)}
      nada={nadaKedua(kedua)}
      data-testid="cadangan-kedua"
    >
      {canUbah && (
        <Group gap={6} wrap="nowrap">
          <Button variant="light" size="compact-sm" onClick={pilih} data-testid="pilih-kedua">
            {kedua ? teks.gantiKedua : teks.pilihKedua}
          </Button>
          {kedua && (
            <Button variant="subtle" color="gray" size="compact-sm" onClick={() => setMelepas(true)}>
              {teks.lepasKedua}
            </Button>
          )}
        </Group>
      )}
      {isMelepas && (
        <DialogPasti
          judul={teks.lepasPasti}
          rinci={teks.lepasPastiRinci}
          batal={teks.batal}
          ya={teks.lepasKedua}
          onBatal={() => setMelepas(false)}
          onYa={lepas}
          data-testid="lepas-ya"
        />
      )}
    </Kotak>
  )
}

function nadaKedua(kedua: Keadaan['kedua']): Nada {
  if (kedua?.keadaan === 'GAGAL') return 'bahaya'
  return kedua === null || kedua.keadaan === 'TIDAK_TERPASANG' || kedua.isSatuDrive ? 'emas' : 'aman'
}

function rinciKedua(kedua: Keadaan['kedua'], kini: number): string {
  if (kedua === null) return teks.keduaBelumRinci
  if (kedua.masalah !== '') return kedua.masalah
  if (kedua.keadaan === 'TIDAK_TERPASANG') return `${kedua.folder}. ${teks.keduaTidakTerpasang}`
  const kapan = kedua.terakhir === null ? '' : ` ${teks.keduaTerakhir(lamaLalu(kedua.terakhir, kini))}.`
  return `${kedua.folder}.${kapan}${kedua.isSatuDrive ? ` ${teks.keduaSatuDrive}` : ''}`
}

type KotakProps = {
  readonly ikon: React.ReactNode
  readonly judul: string
  readonly utama: string
  readonly rinci: string
  readonly nada?: Nada
  readonly children?: React.ReactNode
  readonly 'data-testid'?: string
}

const Kotak = ({ ikon, judul, utama, rinci, nada, children, ...data }: KotakProps): React.JSX.Element => (
  <section className={classes.kotak} data-nada={nada} aria-label={judul} {...data}>
    <span className={classes.ikon}>{ikon}</span>
    <div className={classes.isi}>
      <h2 className={classes.judul}>{judul}</h2>
      <p className={classes.utama}>{utama}</p>
      <p className={classes.rinci} title={rinci}>
        {rinci}
      </p>
    </div>
    {children}
  </section>
)
