import { NativeSelect, TextInput } from '@mantine/core'
import { type DefinisiLaporan, TABEL_SENDIRI } from '../../../../domain/laporan/sendiri/definisi'
import { KATALOG_SENDIRI } from '../../../../domain/laporan/sendiri/katalog'
import { PilihSatu } from '../../../components/pilih-satu'
import { teksLaporanSendiri as teks } from '../../../text/laporan-sendiri'
import { Kelompok, Pivot, Urut } from './kelompok-urut'
import { KolomDipilih } from './kolom-dipilih'
import { gantiTabel } from './meja'
import classes from './sendiri.module.css'
import { SyaratMedan } from './syarat-medan'

type Props = { readonly definisi: DefinisiLaporan; readonly onDefinisi: (definisi: DefinisiLaporan) => void }

/** What a report is put together of; every change shows at once. */
export function Penyusun({ definisi, onDefinisi }: Props): React.JSX.Element {
  const katalog = KATALOG_SENDIRI[definisi.tabel]
  const ubah = (patch: Partial<DefinisiLaporan>): void => onDefinisi({ ...definisi, ...patch })
  const bagian = { katalog, definisi, onUbah: ubah }
  return (
    <div className={classes.penyusun} role="group" aria-label={teks.penyusun}>
      <TextInput
        size="xs"
        label={teks.nama}
        value={definisi.judul}
        maxLength={120}
        onChange={({ currentTarget }) => ubah({ judul: currentTarget.value })}
        data-testid="judul-laporan"
      />
      <NativeSelect
        size="xs"
        label={teks.tabel}
        value={definisi.tabel}
        data={TABEL_SENDIRI.map((t) => ({ value: t, label: KATALOG_SENDIRI[t].judul }))}
        onChange={({ currentTarget: { value } }) => {
          const tabel = TABEL_SENDIRI.find((t) => t === value)
          if (tabel) onDefinisi(gantiTabel(definisi, tabel))
        }}
        data-testid="tabel-laporan"
      />
      <PilihSatu
        label={teks.bentuk}
        pilihan={['DAFTAR', 'PIVOT']}
        teks={teks.bentukTeks}
        nilai={definisi.pivot ? 'PIVOT' : 'DAFTAR'}
        onPilih={(bentuk) => ubah(bentuk === 'PIVOT' ? pivotBaru(definisi) : { pivot: null, kolom: kolomAwal(definisi) })}
      />
      {definisi.pivot ? (
        <Pivot {...bagian} />
      ) : (
        <Bagian judul={teks.kolom}>
          <KolomDipilih katalog={katalog} dipilih={definisi.kolom} onPilih={(kolom) => ubah({ kolom })} />
        </Bagian>
      )}
      <Bagian judul={teks.syarat}>
        <SyaratMedan katalog={katalog} syarat={definisi.syarat} onSyarat={(syarat) => ubah({ syarat })} />
      </Bagian>
      {definisi.pivot === null && (
        <>
          <Bagian judul={teks.kelompok}>
            <Kelompok {...bagian} />
          </Bagian>
          <Bagian judul={teks.urut}>
            <Urut {...bagian} />
          </Bagian>
        </>
      )}
    </div>
  )
}

const Bagian = ({ judul, children }: { readonly judul: string; readonly children: React.ReactNode }): React.JSX.Element => (
  <section>
    <h3>{judul}</h3>
    {children}
  </section>
)

/** The first two of what can be counted by. */
function pivotBaru({ tabel }: DefinisiLaporan): Partial<DefinisiLaporan> {
  const [baris, kolom] = KATALOG_SENDIRI[tabel].kolom.filter((k) => k.isDimensi && k.bentuk === 'PILIHAN')
  return { pivot: { baris: baris?.nama ?? '', kolom: kolom?.nama ?? null, ukuran: 'JUMLAH' } }
}

/** A list that was a pivot before begins with the first columns of its table. */
const kolomAwal = ({ kolom, tabel }: DefinisiLaporan): string[] =>
  kolom.length > 0 ? kolom : KATALOG_SENDIRI[tabel].kolom.slice(0, 4).map(({ nama }) => nama)
