/**
 * The blocks in the editor: the element itself as the preview, and a control for each of its attributes. PHP says what
 * they are called (includes/snippets). WordPress loads this file as it is.
 */
(({ blocks, element, components, blockEditor, data }, { controls, here, errors, texts }) => {
  const { createElement, useEffect, useRef, useState } = element;
  const ADDRESSES = ['src', 'action'];
  /** Milliseconds without a key after which an address is asked. */
  const PAUSE = 400;

  /** A field whose text counts when nobody has typed for a moment. */
  function AddressControl({ value = '', onChange, ...props }) {
    const [typed, setTyped] = useState(value);
    const known = useRef(value);
    useEffect(() => {
      if (typed === known.current) return undefined;
      const timer = setTimeout(() => {
        known.current = typed;
        onChange(typed);
      }, PAUSE);
      return () => clearTimeout(timer);
    }, [typed]);
    useEffect(() => {
      if (value === known.current) return;
      known.current = value; // It was changed elsewhere: in the block, or by "undo".
      setTyped(value);
    }, [value]);
    return createElement(components.TextControl, {
      ...props,
      type: 'url',
      value: typed,
      onChange: setTyped,
    });
  }

  function renderControl({ name, label, help, type, options }, { attributes, setAttributes }) {
    const common = {
      key: name,
      label,
      help,
      onChange: (value) => setAttributes({ [name]: value }),
    };
    const value = attributes[name] ?? '';
    if (type === 'boolean') {
      return createElement(components.ToggleControl, { ...common, checked: Boolean(value) });
    }
    if (options.length) {
      // "As usual" is no value of its own.
      const onChange = (chosen) => setAttributes({ [name]: chosen || undefined });
      return createElement(components.SelectControl, { ...common, options, value, onChange });
    }
    const Control = ADDRESSES.includes(name) ? AddressControl : components.TextControl;
    return createElement(Control, { ...common, value });
  }

  /** The attributes of the preview: those that are set, and this site where there is no address. */
  function toPreview(tag, attributes, post) {
    const address = tag === 'comment-form' ? 'action' : 'src';
    const preview = {};
    for (const { name, type } of controls[tag]) {
      const value = attributes[name];
      if (value) preview[name] = type === 'boolean' ? '' : value;
    }
    if (!preview[address] && !preview.name) {
      preview[address] = here[tag];
      if (tag.startsWith('comment-')) preview.post ??= String(post);
    }
    return preview;
  }

  /** What the element says of its source. */
  function useVerdict(ref, tag) {
    const [verdict, setVerdict] = useState('');
    useEffect(() => {
      const { current: box } = ref;
      const onLoad = (event) => {
        const list = event.articles ?? event.partners ?? event.comments;
        setVerdict(`✓ ${list ? texts.found.replace('%d', event.total ?? list.length) : ''}`);
      };
      const onError = ({ error }) => setVerdict(`✗ ${errors[error?.kind] ?? errors['']}`);
      box.addEventListener(`${tag}-load`, onLoad);
      box.addEventListener(`${tag}-error`, onError);
      return () => {
        box.removeEventListener(`${tag}-load`, onLoad);
        box.removeEventListener(`${tag}-error`, onError);
      };
    }, []);
    return verdict;
  }

  /** Asks for the address in the block itself, where a keyboard is at once: the first field of a new block has the focus. */
  function AddressForm({ control, onSubmit }) {
    const [typed, setTyped] = useState('');
    const field = createElement(components.TextControl, {
      label: control.label,
      help: control.help,
      type: 'url',
      value: typed,
      onChange: setTyped,
    });
    const handleSubmit = (event) => {
      event.preventDefault();
      onSubmit(typed.trim());
    };
    const button = createElement(
      components.Button,
      { variant: 'secondary', type: 'submit' },
      texts.show,
    );
    return createElement('form', { onSubmit: handleSubmit }, field, button);
  }

  const edit = (tag) =>
    function Edit(props) {
      const { attributes, setAttributes } = props;
      const ref = useRef();
      const verdict = useVerdict(ref, tag);
      const [post, isPublished] = data.useSelect((select) => {
        const editor = select('core/editor');
        return [editor?.getCurrentPostId(), editor?.isCurrentPostPublished()];
      });
      const isHere = !attributes.src && !attributes.action && !attributes.name;
      const isEarly = tag.startsWith('comment-') && isHere && !isPublished;
      const isAsking = props.isSelected && isHere && !tag.startsWith('comment-');
      const handleAddress = (src) => {
        if (src) setAttributes({ src });
        ref.current.focus(); // The form goes, and the focus would go with it.
      };
      const [address, ...others] = controls[tag].map((control) => renderControl(control, props));
      const status = createElement('p', { key: 'verdict', role: 'status' }, verdict);
      return createElement(
        'div',
        blockEditor.useBlockProps({ ref }),
        createElement(
          blockEditor.InspectorControls,
          null,
          createElement(components.PanelBody, { title: texts.settings }, address, status, others),
        ),
        isAsking &&
          createElement(AddressForm, { control: controls[tag][0], onSubmit: handleAddress }),
        isEarly
          ? createElement('p', null, texts.later)
          : createElement(
              components.Disabled,
              null,
              createElement(tag, toPreview(tag, attributes, post)),
            ),
      );
    };

  for (const tag in controls) {
    blocks.registerBlockType(`cluster-news/${tag}`, { edit: edit(tag), save: () => null });
  }
})(window.wp, window.clusterNewsBlocks);
