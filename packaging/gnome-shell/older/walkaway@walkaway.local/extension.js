// Which window is in front, and do-not-disturb, for GNOME Shell 42 to 44.
/* exported init */

const {Gio, GLib} = imports.gi;

const NAME = 'org.walkaway.Window';
const PATH = '/org/walkaway/Window';
const INTERFACE = `<node><interface name="${NAME}">
  <method name="Follow"/>
  <signal name="Shown">
    <arg type="s" name="title"/><arg type="s" name="app"/><arg type="i" name="pid"/>
    <arg type="b" name="fullScreen"/>
  </signal>
  <property name="Undisturbed" type="b" access="read"/>
</interface></node>`;

// Tells the window in front to those on the bus who asked, each by itself: a
// broadcast could be read by anybody.
class Teller {
    constructor() {
        this._followers = new Map();
        // Do-not-disturb is this setting, and the Shell's notifications do not tell it.
        this._banners = new Gio.Settings({schema_id: 'org.gnome.desktop.notifications'});
        this._window = null;
        this._changes = [];
        this._object = Gio.DBusExportedObject.wrapJSObject(INTERFACE, this);
        this._object.export(Gio.DBus.session, PATH);
        this._name = Gio.bus_own_name_on_connection(
            Gio.DBus.session, NAME, Gio.BusNameOwnerFlags.NONE, null, null);
        this._bannersChanged = this._banners.connect(
            'changed::show-banners', () => this._object.emit_property_changed(
                'Undisturbed', new GLib.Variant('b', this.Undisturbed)));
        this._focusChanged = global.display.connect(
            'notify::focus-window', () => this._focus());
        this._focus();
    }

    get Undisturbed() {
        return !this._banners.get_boolean('show-banners');
    }

    FollowAsync(_parameters, invocation) {
        const sender = invocation.get_sender();
        if (!this._followers.has(sender)) {
            this._followers.set(sender, Gio.bus_watch_name_on_connection(
                Gio.DBus.session, sender, Gio.BusNameWatcherFlags.NONE,
                null, () => this._forget(sender)));
        }
        invocation.return_value(null);
        this._tell(sender);
    }

    destroy() {
        global.display.disconnect(this._focusChanged);
        this._banners.disconnect(this._bannersChanged);
        this._leave();
        for (const sender of [...this._followers.keys()])
            this._forget(sender);
        Gio.bus_unown_name(this._name);
        this._object.unexport();
    }

    _focus() {
        this._leave();
        this._window = global.display.focus_window;
        if (this._window) {
            this._changes = ['notify::title', 'notify::fullscreen'].map(
                name => this._window.connect(name, () => this._tellAll()));
        }
        this._tellAll();
    }

    _leave() {
        for (const change of this._changes)
            this._window.disconnect(change);
        this._window = null;
        this._changes = [];
    }

    _forget(sender) {
        Gio.bus_unwatch_name(this._followers.get(sender));
        this._followers.delete(sender);
    }

    _tellAll() {
        for (const sender of this._followers.keys())
            this._tell(sender);
    }

    _tell(sender) {
        const window = this._window;
        const told = window
            ? [window.get_title() ?? '', window.get_wm_class() ?? '', window.get_pid(),
                window.is_fullscreen()]
            : ['', '', 0, false];
        Gio.DBus.session.emit_signal(
            sender, PATH, NAME, 'Shown', new GLib.Variant('(ssib)', told));
    }
}

class WalkawayExtension {
    enable() {
        this._teller = new Teller();
    }

    disable() {
        this._teller.destroy();
        this._teller = null;
    }
}

function init() {
    return new WalkawayExtension();
}
