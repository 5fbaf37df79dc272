import { Button, EmptyState } from '@mantine/core'
import { IconCalculator } from '@tabler/icons-react'
import { useMemo } from 'react'
import { duaDesimal } from '../../../domain/abk/kata-abk'
import type { Snapshot } from '../../../domain/organisasi/snapshot'
import { BACAAN_PETA, type BarisBeban, barisBeban, tekanan } from '../../../domain/peta-jabatan/beban-peta'
import { barisRekapOf } from '../../../domain/peta-jabatan/ringkasan-peta'
import { hanyaKata, isSaringanPetaKosong, saringRekap } from '../../../domain/peta-jabatan/saringan-peta'
import { angka } from '../../lib/format'
import { labelBacaan, teksBeban, teksKebutuhan } from '../../text/peta-jabatan'
import { kolomBeban } from './kolom-beban'
import { useMejaPeta } from './meja-peta'
import classes from './peta-jabatan.module.css'
import { CariPeta, Tanda } from './saringan-peta'
import { SelisihTeks } from './selisih-teks'
import { NihilSaring, TabelPeta } from './tabel-peta'
import { TempatUnit } from './tempat-unit'
import { denganUrut, type KolomUrut, urutkan } from './urut-peta'

/** The workload of every post with an ABK, the most overloaded first. */
export function BebanJabatan(): React.JSX.Element {
  const { snapshot, rekap, aturan, keadaan, atur, bukaAbk, akar } = useMejaPeta()
  const { bacaan, urut } = keadaan
  const saringan = useMemo(() => hanyaKata(keadaan.saringan), [keadaan.saringan])
  const dicari = useMemo(() => barisBeban(saringRekap(rekap, saringan, aturan), aturan), [rekap, saringan, aturan])
  const columns = useMemo(() => columnsOf(snapshot), [snapshot])
  const rows = useMemo(
    () => urutkan(bacaan.length === 0 ? dicari : dicari.filter((b) => bacaan.includes(b.bacaan)), columns, urut),
    [dicari, columns, bacaan, urut]
  )
  const isBelumAda = rekap.every(({ bebanSendiri }) => bebanSendiri.berAbk === 0)
  const isSemua = isSaringanPetaKosong(saringan) && bacaan.length === 0
  return (
    <>
      <div className={classes.alat} role="search">
        <CariPeta label={teksBeban.cari} />
        {BACAAN_PETA.map((b) => (
          <Tanda
            key={b}
            label={`${labelBacaan[b]} · ${angka(dicari.filter((row) => row.bacaan === b).length)}`}
            isOn={bacaan.includes(b)}
            onChange={(isOn) => atur({ bacaan: isOn ? [...bacaan, b] : bacaan.filter((lain) => lain !== b) })}
          />
        ))}
      </div>
      <TabelPeta<BarisBeban>
        label={teksBeban.label}
        unit={teksKebutuhan.satuan}
        columns={columns}
        rows={rows}
        idOf={({ baris }) => baris.jabatan.id}
        sort={urut}
        onSort={(next) => atur({ urut: next })}
        onOpen={({ baris }) => bukaAbk(baris.jabatan.id)}
        view={JSON.stringify([akar?.id, saringan, bacaan, urut])}
        empty={isBelumAda && isSemua ? <BelumAda /> : <NihilSaring judul={teksBeban.nihil} rinci={teksBeban.nihilRinci} />}
        foot={<span>{teksBeban.petunjuk}</span>}
      />
    </>
  )
}

const beban = kolomBeban<BarisBeban>(
  ({ baris }) => baris.beban,
  ({ bacaan }) => bacaan,
  { ej: teksBeban.kolom.ej, pj: teksBeban.kolom.pj }
)

const columnsOf = (snapshot: Snapshot): readonly KolomUrut<BarisBeban>[] =>
  denganUrut([
    {
      key: 'nama',
      title: teksBeban.kolom.nama,
      width: 168,
      grow: 3,
      isFixed: true,
      kunci: ({ baris }) => baris.jabatan.nama.toLowerCase(),
      render: ({ baris }) => <span title={baris.jabatan.nama}>{baris.jabatan.nama}</span>
    },
    {
      key: 'unor',
      title: teksBeban.kolom.unor,
      width: 112,
      grow: 2,
      kunci: ({ unor }) => unor.nama.toLowerCase(),
      render: ({ unor }) => <TempatUnit snapshot={snapshot} unor={unor} />
    },
    ...beban.isi.filter(({ key }) => key !== 'kasar'),
    {
      key: 'kebutuhan',
      title: teksBeban.kolom.kebutuhan,
      width: 104,
      isNumber: true,
      kunci: ({ baris }) => baris.beban.kasar,
      render: ({ baris }) => <Kebutuhan kasar={baris.beban.kasar ?? 0} bulat={baris.bezetting.kebutuhan} />
    },
    ...beban.nilai.map((column) => (column.key === 'bacaan' ? { ...column, kunci: tekanan } : column)),
    {
      key: 'selisih',
      title: teksBeban.kolom.selisih,
      width: 60,
      isNumber: true,
      kunci: ({ baris }) => baris.bezetting.selisih,
      render: ({ baris }) => <SelisihTeks n={baris.bezetting.selisih} />
    }
  ])

/** People needed by calculation, and what that comes to: `1,95 → 2`. */
const Kebutuhan = ({ kasar, bulat }: { readonly kasar: number; readonly bulat: number }): React.JSX.Element => (
  <span title={teksBeban.kebutuhanRinci}>
    <span className={classes.keterangan}>{duaDesimal(kasar)} → </span>
    {angka(bulat)}
  </span>
)

function BelumAda(): React.JSX.Element {
  const { rekap, bukaAbk, pergi } = useMejaPeta()
  const pertama = barisRekapOf(rekap)[0]?.jabatan
  return (
    <EmptyState icon={<IconCalculator />} variant="light" title={teksBeban.belum} description={teksBeban.belumRinci}>
      <EmptyState.Actions>
        {pertama && <Button onClick={() => bukaAbk(pertama.id)}>{teksBeban.mulai}</Button>}
        <Button variant="default" onClick={() => pergi({ lihatBeban: 'belum' })}>
          {teksBeban.lihat.belum}
        </Button>
      </EmptyState.Actions>
    </EmptyState>
  )
}
