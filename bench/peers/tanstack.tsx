/** TanStack Table with its virtualizer, which React renders. Rows are measured, since texts wrap. */
import { useMemo, useRef } from 'react';
import {
  type ColumnDef,
  flexRender,
  getCoreRowModel,
  type Table as ReactTable,
  useReactTable,
} from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import type { Data } from './peer.ts';
import { type Properties, type Row, runReact, useShown } from './react-peer.tsx';

function columnsOf(data: Data): ColumnDef<Row>[] {
  return [
    { id: 'name', header: 'Role', accessorFn: ({ name }) => name },
    ...data.levels.map(({ id, name }, index): ColumnDef<Row> => ({
      id,
      header: name,
      accessorFn: ({ texts }) => texts[index],
    })),
  ];
}

function Table({ data, rows, control }: Properties) {
  const { level, roles } = useShown(control);
  const columns = useMemo(() => columnsOf(data), [data]);
  const shown = useMemo(() => rows.slice(0, roles), [rows, roles]);
  const table = useReactTable({ data: shown, columns, getCoreRowModel: getCoreRowModel() });
  const box = useRef<HTMLDivElement>(null);
  const found = table.getRowModel().rows;
  const virtual = useVirtualizer({
    count: found.length,
    getScrollElement: () => box.current,
    estimateSize: () => 150,
    overscan: 5,
  });
  const current = data.levels[level]?.id;
  return (
    <div ref={box} style={{ height: 800, overflow: 'auto' }}>
      <table style={{ display: 'grid' }}>
        <Head table={table} />
        <tbody style={{ display: 'grid', height: virtual.getTotalSize(), position: 'relative' }}>
          {virtual.getVirtualItems().map(({ index, start }) => (
            <tr
              key={found[index]!.id}
              data-index={index}
              ref={(row) => virtual.measureElement(row)}
              style={{ display: 'flex', position: 'absolute', width: '100%', transform: `translateY(${start}px)` }}
            >
              {found[index]!.getVisibleCells().map((cell) => (
                <td key={cell.id} style={{ flex: 1 }} className={cell.column.id === current ? 'current' : ''}>
                  {flexRender(cell.column.columnDef.cell, cell.getContext())}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Head({ table }: { readonly table: ReactTable<Row> }) {
  return (
    <thead>
      {table.getHeaderGroups().map((group) => (
        <tr key={group.id} style={{ display: 'flex' }}>
          {group.headers.map((header) => (
            <th key={header.id} style={{ flex: 1 }}>
              {flexRender(header.column.columnDef.header, header.getContext())}
            </th>
          ))}
        </tr>
      ))}
    </thead>
  );
}

runReact(Table);
