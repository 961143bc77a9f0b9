"""The calls of AppKit and of Accessibility, through pyobjc.

See NSWorkspace, AXUIElement and AXObserver in Apple's documentation.
"""

import sys

from walkaway_daemon.sensors.windows.mac_child import Calls

if sys.platform == "darwin":
    from collections.abc import Callable

    import objc
    from AppKit import (
        NSApplication,
        NSApplicationActivationPolicyProhibited,
        NSWorkspace,
        NSWorkspaceDidActivateApplicationNotification,
    )
    from ApplicationServices import (
        AXIsProcessTrusted,
        AXObserverAddNotification,
        AXObserverCreate,
        AXObserverGetRunLoopSource,
        AXUIElementCopyAttributeValue,
        AXUIElementCreateApplication,
        kAXFocusedWindowAttribute,
        kAXFocusedWindowChangedNotification,
        kAXTitleAttribute,
        kAXTitleChangedNotification,
    )
    from CoreFoundation import (
        CFRunLoopAddSource,
        CFRunLoopGetCurrent,
        CFRunLoopRemoveSource,
        CFRunLoopRun,
        kCFRunLoopDefaultMode,
    )

    from walkaway_daemon.sensors.windows.mac_child import MacWindow

    _FULL_SCREEN = "AXFullScreen"
    _CHANGES = (kAXFocusedWindowChangedNotification, kAXTitleChangedNotification)

    class MacCalls:
        """The Mac that this runs on."""

        def __init__(self) -> None:
            # A program without windows or a place in the Dock.
            application = NSApplication.sharedApplication()
            application.setActivationPolicy_(NSApplicationActivationPolicyProhibited)
            self._workspace = NSWorkspace.sharedWorkspace()
            self._kept: list[object] = []
            """What is called for as long as it is not let go."""
            self._source: object = None

        def is_trusted(self) -> bool:
            """Return whether the person allows titles to be seen."""
            return bool(AXIsProcessTrusted())

        def front(self) -> tuple[int, str]:
            """Return process and name of the program in front; 0 and "" for none."""
            program = self._workspace.frontmostApplication()
            if program is None:
                return 0, ""
            return program.processIdentifier(), program.localizedName() or ""

        def window(self, pid: int) -> MacWindow:
            """Return the window of this program that has the focus."""
            program = AXUIElementCreateApplication(pid)
            window = _attribute(program, kAXFocusedWindowAttribute)
            title = _attribute(window, kAXTitleAttribute)
            covers = _attribute(window, _FULL_SCREEN)
            return MacWindow(title if isinstance(title, str) else "", covers == 1)

        def follow(self, pid: int, changed: Callable[[], None]) -> None:
            """Call when this program's focus or title changes, and no other's."""
            self._let_go()
            program = AXUIElementCreateApplication(pid)

            @objc.callbackFor(AXObserverCreate)
            def heard(
                observer: object, _element: object, _name: object, _context: object
            ) -> None:
                _observe_window(observer, program)
                changed()

            error, observer = AXObserverCreate(pid, heard, None)
            if error:
                return
            for name in _CHANGES:
                AXObserverAddNotification(observer, program, name, None)
            _observe_window(observer, program)
            self._source = AXObserverGetRunLoopSource(observer)
            self._kept = [heard, observer]
            loop = CFRunLoopGetCurrent()
            CFRunLoopAddSource(loop, self._source, kCFRunLoopDefaultMode)

        def run(self, activated: Callable[[], None]) -> None:
            """Call whenever another program comes to the front; never return."""

            def heard(_notification: object) -> None:
                activated()

            center = self._workspace.notificationCenter()
            name = NSWorkspaceDidActivateApplicationNotification
            center.addObserverForName_object_queue_usingBlock_(name, None, None, heard)
            CFRunLoopRun()

        def _let_go(self) -> None:
            if self._source is not None:
                loop = CFRunLoopGetCurrent()
                CFRunLoopRemoveSource(loop, self._source, kCFRunLoopDefaultMode)
            self._source, self._kept = None, []

    def _observe_window(observer: object, program: object) -> None:
        """Be told of the title of the window that has the focus now."""
        window = _attribute(program, kAXFocusedWindowAttribute)
        if window is not None:
            # Once more for one that is observed already is refused, and harmless.
            title = kAXTitleChangedNotification
            AXObserverAddNotification(observer, window, title, None)

    def _attribute(element: object, name: str) -> object:
        if element is None:
            return None
        error, value = AXUIElementCopyAttributeValue(element, name, None)
        return None if error else value

    def open_calls() -> Calls:
        """Return the calls."""
        return MacCalls()

else:

    def open_calls() -> Calls:
        """Raise `OSError`: this is not a Mac."""
        raise OSError(sys.platform)
