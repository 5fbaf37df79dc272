import { bupBerlaku } from '../../../../domain/ketentuan/setelan'
import { Checkbox, MultiSelect, NumberInput, Stack, Text } from '@mantine/core'
import { useMemo } from 'react'
import { namaLengkap } from '../../../../domain/pegawai/pegawai'
import { pesertaUsul } from '../../../../domain/usul-rotasi/peserta'
import type { BatasUsul } from '../../../../domain/usul-rotasi/permintaan'
import { teksUsul } from '../../../text/usul-rotasi'
import { BatasHanyaKe } from './batas-hanya-ke'
import { BatasPisah } from './batas-pisah'
import type { PilihanOrang } from './pilih-orang'
import type { RuangKerja } from '../ruang-kerja'
import { type BagianProps, type IsianUsul, permintaanOf } from './isian-usul'
import classes from './usul.module.css'

type BatasProps = { readonly batas: BatasUsul; readonly set: (patch: Partial<BatasUsul>) => void }

/** How far a proposal may go; everything may be left open. */
export function BagianBatas({ ruang, sasaran, isian, onIsian }: BagianProps): React.JSX.Element {
  const { batas } = isian
  const set = (patch: Partial<BatasUsul>): void => onIsian({ ...isian, batas: { ...batas, ...patch } })
  const orang = useMemo(() => orangOf(ruang, isian), [ruang, isian])
  const dipilih = useMemo(() => sasaran.filter((s) => isian.jabatan.has(s.jabatan.id)).map((s) => s.jabatan), [sasaran, isian.jabatan])
  return (
    <div className={classes.dua}>
      <Text size="sm" c="gray.7" className={classes.lebar}>
        {teksUsul.batasRinci}
      </Text>
      <BatasUmum batas={batas} set={set} />
      <Stack gap="sm">
        <MultiSelect
          label={teksUsul.tetap}
          description={teksUsul.tetapRinci}
          placeholder={batas.tetap.length === 0 ? teksUsul.pilihOrang : ''}
          data={[...orang]}
          value={batas.tetap}
          onChange={(ids) => set({ tetap: orang.filter((o) => ids.includes(o.value)).map((o) => o.value) })}
          searchable
          limit={40}
          nothingFoundMessage={teksUsul.orangNihil}
          hidePickedOptions
        />
        <BatasPisah orang={orang} pisah={batas.pisah} onPisah={(pisah) => set({ pisah })} />
        <BatasHanyaKe orang={orang} jabatan={dipilih} hanyaKe={batas.hanyaKe} onHanyaKe={(hanyaKe) => set({ hanyaKe })} />
      </Stack>
    </div>
  )
}

/** Limits on the plan as a whole. */
const BatasUmum = ({ batas, set }: BatasProps): React.JSX.Element => (
  <Stack gap="sm">
    <Bilangan
      label={teksUsul.pindah}
      satuan={teksUsul.orang}
      min={1}
      value={batas.pindah}
      onValue={(pindah) => set({ pindah })}
      testid="batas-pindah"
    />
    <Bilangan
      label={teksUsul.promosi}
      satuan={teksUsul.orang}
      min={0}
      value={batas.promosi}
      onValue={(promosi) => set({ promosi })}
      testid="batas-promosi"
    />
    <Bilangan
      label={teksUsul.persenUnit}
      satuan="%"
      min={0}
      max={100}
      value={batas.persenUnit}
      onValue={(persenUnit) => set({ persenUnit })}
      testid="batas-persen"
    />
    <Checkbox
      label={teksUsul.pisahKerabat}
      checked={batas.pisahKerabat}
      onChange={({ currentTarget }) => set({ pisahKerabat: currentTarget.checked })}
    />
    <Checkbox
      label={teksUsul.tanpaLowonganBaru}
      checked={batas.tanpaLowonganBaru}
      onChange={({ currentTarget }) => set({ tanpaLowonganBaru: currentTarget.checked })}
    />
  </Stack>
)

/** Everybody who may be moved, by name. */
function orangOf(ruang: RuangKerja, isian: IsianUsul): readonly PilihanOrang[] {
  const { kolom } = pesertaUsul({ proyeksi: ruang.proyeksi, bup: bupBerlaku(ruang.bahan.setelanOf) }, permintaanOf(ruang, isian))
  return kolom
    .flatMap(({ pegawaiId }) => {
      const pegawai = ruang.snapshot.pegawai.get(pegawaiId)
      return pegawai ? [{ value: pegawaiId, label: namaLengkap(pegawai) }] : []
    })
    .toSorted((a, b) => a.label.localeCompare(b.label, 'id'))
}

type BilanganProps = {
  readonly label: string
  readonly satuan: string
  readonly min: number
  readonly max?: number
  readonly value: number | null
  readonly onValue: (value: number | null) => void
  readonly testid: string
}

const PALING_BESAR = 500

const Bilangan = ({ label, satuan, min, max = PALING_BESAR, value, onValue, testid }: BilanganProps): React.JSX.Element => (
  <NumberInput
    label={label}
    placeholder={teksUsul.tanpaBatas}
    suffix={satuan === '%' ? '%' : ` ${satuan}`}
    min={min}
    max={max}
    clampBehavior="strict"
    allowDecimal={false}
    value={value ?? ''}
    onChange={(next) => onValue(typeof next === 'number' ? next : null)}
    data-testid={testid}
  />
)
