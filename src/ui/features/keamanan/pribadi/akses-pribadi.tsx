import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { addDays, isTanggal, type Tanggal } from '../../../../domain/kit/tanggal'
import { TEKS_AKSES } from '../../../../domain/subjek-data/jejak-akses'
import { AnswerProblem } from '../../../components/answer-problem'
import { MenuEkspor } from '../../../components/menu-ekspor'
import { Panel, PanelEmpty } from '../../../components/panel'
import { ask } from '../../../lib/client'
import { angka, waktuLokal } from '../../../lib/format'
import { useAsk } from '../../../lib/use-ask'
import { teksPribadi } from '../../../text/pribadi'
import classes from './pribadi.module.css'

const teks = teksPribadi.akses
const TERLIHAT = 8
const HARI = 30

/** Who opened or exported personal data within some days, and the list as a file to hand over. */
export function AksesPribadi(): React.JSX.Element | null {
  const { data: info } = useAsk('aplikasi.info', null)
  return info ? <Isi hariIni={info.hariIni} /> : null
}

function Isi({ hariIni }: { readonly hariIni: Tanggal }): React.JSX.Element {
  const [dari, setDari] = useState(addDays(hariIni, -HARI))
  const [sampai, setSampai] = useState(hariIni)
  const { data, error } = useAsk('subjek.akses', { dari, sampai, mulai: 0, jumlah: TERLIHAT })
  if (error) return <AnswerProblem error={error} />
  return (
    <Panel judul={teks.judul} aksi={<MenuEkspor size="xs" onEkspor={(format) => ask('subjek.ekspor-akses', { dari, sampai, format })} />}>
      <div className={classes.isi} data-testid="akses-pribadi">
        <div className={classes.rentang}>
          <Hari label={teks.dari} nilai={dari} onUbah={setDari} />
          <Hari label={teks.sampai} nilai={sampai} onUbah={setSampai} />
          {data && <span className={classes.ringkas}>{teks.ringkas(angka(data.dibuka), angka(data.diekspor))}</span>}
        </div>
        {data?.total === 0 && <PanelEmpty>{teks.nihil}</PanelEmpty>}
        {data?.baris.map(({ seq, waktu, pelaku, jenis, label }) => (
          <div key={seq} className={classes.baris}>
            {label}
            <div className={classes.rinci}>
              {TEKS_AKSES[jenis]} · {pelaku} · {waktuLokal(waktu)}
            </div>
          </div>
        ))}
        {data && data.total > data.baris.length && <p className={classes.catatan}>{teks.lain(angka(data.total - data.baris.length))}</p>}
      </div>
    </Panel>
  )
}

type HariProps = { readonly label: string; readonly nilai: Tanggal; readonly onUbah: (hari: Tanggal) => void }

const Hari = ({ label, nilai, onUbah }: HariProps): React.JSX.Element => (
  <TextInput
    type="date"
    size="xs"
    label={label}
    value={nilai}
    onChange={({ currentTarget: { value } }) => {
      if (isTanggal(value)) onUbah(value)
    }}
  />
)
