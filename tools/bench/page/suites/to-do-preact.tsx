/** The same list in Preact, which draws after the events, once for all of them. */
import { render } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import { make } from './make.ts';
import { surround } from './surroundings.ts';

interface Item {
  id: number;
  title: string;
  done: boolean;
}

let lastId = 0;

function App() {
  const [items, setItems] = useState<Item[]>([]);
  const add = useCallback((title: string) => {
    setItems((items) => [...items, { id: (lastId += 1), title, done: false }]);
  }, []);
  const toggle = useCallback((id: number) => {
    setItems((items) => items.map((item) => (item.id === id ? { ...item, done: !item.done } : item)));
  }, []);
  const remove = useCallback((id: number) => setItems((items) => items.filter((item) => item.id !== id)), []);
  const left = items.filter(({ done }) => !done).length;
  const all = useCallback((done: boolean) => setItems((items) => items.map((item) => ({ ...item, done }))), []);
  return (
    <>
      <header>
        <Field onAdd={add} />
        {items.length > 0 && (
          <label class="all">
            <input type="checkbox" checked={left === 0} onChange={({ currentTarget }) => all(currentTarget.checked)} />
            全部完成
          </label>
        )}
      </header>
      <ul class="list">
        {items.map((item) => (
          <Row key={item.id} item={item} onToggle={toggle} onRemove={remove} />
        ))}
      </ul>
      {items.length > 0 && (
        <footer>
          <span>还有 {left} 项</span>
          {['全部', '未完成', '已完成'].map((name) => (
            <a key={name} href={`#${name}`}>
              {name}
            </a>
          ))}
          <button disabled={left === items.length}>清除已完成</button>
        </footer>
      )}
    </>
  );
}

function Field({ onAdd }: { onAdd: (title: string) => void }) {
  const onKeyDown = (event: KeyboardEvent & { currentTarget: HTMLInputElement }) => {
    const { value } = event.currentTarget;
    if (event.key !== 'Enter' || value.trim() === '') return;
    onAdd(value.trim());
    event.currentTarget.value = '';
  };
  return <input class="new" onKeyDown={onKeyDown} />;
}

interface RowProps {
  item: Item;
  onToggle: (id: number) => void;
  onRemove: (id: number) => void;
}

function Row({ item: { id, title, done }, onToggle, onRemove }: RowProps) {
  const [isEditing, setEditing] = useState(false);
  return (
    <li class={`li-${id} targeted ${done ? 'done' : ''}`} data-id={id}>
      <div class={`view view-${id} targeted`} onDblClick={() => setEditing(true)}>
        <input class="toggle" type="checkbox" data-what="toggle" checked={done} onChange={() => onToggle(id)} />
        <label data-what="label">{title}</label>
        <button class="destroy" aria-label="删除" onClick={() => onRemove(id)} />
      </div>
      {isEditing && <input class="edit" value={title} onBlur={() => setEditing(false)} />}
    </li>
  );
}

const app = make('section', { class: 'app' });
surround(app);
render(<App />, app);
