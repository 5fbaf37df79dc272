import { ActionIcon, Badge, Button, NumberInput, Select } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { type NilaiPredikat, PREDIKAT } from '../../../domain/kinerja/predikat'
import type { PegawaiId } from '../../../domain/pegawai/pegawai'
import { TEKS_PREDIKAT } from '../../../domain/pegawai/teks-pegawai'
import { Panel, PanelEmpty } from '../../components/panel'
import { doCommand } from '../../lib/do-command'
import { teksDetail } from '../../text/pegawai'
import { type Detail, tempatPegawai } from './detail'
import classes from './detail.module.css'
import { oneOf, PILIHAN } from './pilihan-saringan'

const WARNA: Readonly<Record<NilaiPredikat, string>> = {
  SANGAT_BAIK: 'aman',
  BAIK: 'laut',
  BUTUH_PERBAIKAN: 'emas',
  KURANG: 'bahaya',
  SANGAT_KURANG: 'bahaya'
}

type Props = { readonly id: PegawaiId; readonly predikat: Detail['predikat']; readonly tahunIni: number }

/** Predikat kinerja year by year. */
export function PredikatPanel({ id, predikat, tahunIni }: Props): React.JSX.Element {
  const [isAdding, setAdding] = useState(false)
  const tambah = (
    <Button variant="subtle" size="compact-sm" leftSection={<IconPlus size={15} />} onClick={() => setAdding(!isAdding)}>
      {teksDetail.predikatTambah}
    </Button>
  )
  return (
    <Panel judul={teksDetail.predikat} jumlah={predikat.length} aksi={tambah}>
      {isAdding && <Catat id={id} tahunAwal={tahunIni - 1} tahunIni={tahunIni} onDone={() => setAdding(false)} />}
      {predikat.length === 0 && !isAdding && <PanelEmpty>{teksDetail.predikatNihil}</PanelEmpty>}
      {predikat.map((p) => (
        <div key={p.id} className={classes.baris}>
          <span className="angka">{p.tahun}</span>
          <Badge color={WARNA[p.predikat]}>{TEKS_PREDIKAT[p.predikat]}</Badge>
          <ActionIcon
            variant="subtle"
            color="gray.6"
            size="sm"
            aria-label={`${teksDetail.predikatHapus} ${p.tahun}`}
            onClick={() => void doCommand('predikat.remove', { id: p.id }, tempatPegawai(id))}
          >
            <IconTrash size={15} />
          </ActionIcon>
        </div>
      ))}
    </Panel>
  )
}

type CatatProps = { readonly id: PegawaiId; readonly tahunAwal: number; readonly tahunIni: number; readonly onDone: () => void }

const NILAI = PILIHAN.predikat.filter(({ value }) => value !== 'BELUM')

function Catat({ id, tahunAwal, tahunIni, onDone }: CatatProps): React.JSX.Element {
  const [tahun, setTahun] = useState(tahunAwal)
  const [nilai, setNilai] = useState<NilaiPredikat>('BAIK')
  const send = async (event: React.FormEvent): Promise<void> => {
    event.preventDefault()
    if (await doCommand('predikat.set', { pegawaiId: id, tahun, predikat: nilai }, tempatPegawai(id))) onDone()
  }
  return (
    <form className={classes.catat} onSubmit={(event) => void send(event)}>
      <NumberInput label={teksDetail.tahun} w={96} min={2000} max={tahunIni} value={tahun} onChange={(value) => setTahun(Number(value))} />
      <Select
        flex={1}
        label={teksDetail.nilai}
        data={NILAI}
        value={nilai}
        onChange={(value) => setNilai(oneOf(PREDIKAT, value) ?? 'BAIK')}
        allowDeselect={false}
      />
      <Button type="submit">{teksDetail.simpan}</Button>
    </form>
  )
}
